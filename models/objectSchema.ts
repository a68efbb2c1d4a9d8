import type { GenericSchema } from "valibot";
import { type CheckPart, partsSchema } from "./partsSchema.js";
import type { ObjectSchema } from "./Schema.js";

interface ObjectData {
  readonly type: "loose_object";
  readonly entries: Readonly<Record<string, GenericSchema>>;
}

/**
 * The schema of an object that keeps fields it does not know.
 *
 * It differs from valibot's `looseObject` in that a list is not an object, and in
 * that a missing field is reported by its type. Its entries may accept more
 * than `TValue` says, such as an enum value that a later version of the API
 * adds; what they accept is typed as this version has it.
 */
export function objectSchema<TValue extends object>(
  entries: {
    readonly [TKey in keyof TValue]-?: GenericSchema;
  },
): ObjectSchema<TValue> {
  const data: ObjectData = { type: "loose_object", entries };
  return partsSchema(
    "Object",
    data,
    checkEntries,
  ) as GenericSchema as ObjectSchema<object> as ObjectSchema<TValue>;
}

function checkEntries({ entries }: ObjectData, check: CheckPart): void {
  Object.keys(entries).every((key) => check(key, entries[key]));
}
