import type { GenericSchema } from "valibot";
import { entriesSchema } from "./entriesSchema.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * The schema of an object that keeps fields it does not know.
 *
 * It differs from valibot's `looseObject` in that a list is no object, and in
 * that a missing field is reported by its type. Its entries may accept more
 * than `Value` says, such as an enum value that a later version of the API
 * adds; what they accept is typed as this version has it.
 */
export const objectSchema = <Value extends object>(
  entries: {
    readonly [Key in keyof Value]-?: GenericSchema;
  },
): ObjectSchema<Value> =>
  entriesSchema(
    "Object",
    entries as Readonly<Record<string, GenericSchema>>,
  ) as GenericSchema as ObjectSchema<object> as ObjectSchema<Value>;
