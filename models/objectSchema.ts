import type { GenericSchema } from "valibot";
import { partsSchema } from "./partsSchema.js";
import type { ObjectSchema } from "./Schema.js";

interface ObjectData {
  readonly type: "loose_object";
  readonly entries: Readonly<Record<string, GenericSchema>>;
}

/**
 * The schema of an object that keeps fields it does not know.
 *
 * It differs from valibot's `looseObject` in that a list is not an object, and in that a missing
 * field is reported by its type. Its entries may accept more than `TValue` says, such as an enum
 * value that a later version of the API adds; what they accept is typed as this version has it.
 */
export function objectSchema<TValue extends object>(
  entries: {
    readonly [TKey in keyof TValue]-?: GenericSchema;
  },
): ObjectSchema<TValue> {
  const data: ObjectData = { type: "loose_object", entries };
  const schema = partsSchema("Object", data, (told) => told.entries);
  return schema as ObjectSchema<object> as ObjectSchema<TValue>;
}
