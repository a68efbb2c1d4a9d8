import type { GenericSchema } from "valibot";
import { choiceSchema } from "./choiceSchema.js";
import { type Members, memberNamed } from "./memberNamed.js";
import { objectSchema } from "./objectSchema.js";
import { ownValue } from "./ownValue.js";
import { string } from "./plain.js";
import type { Schema } from "./Schema.js";

/**
 * The schema of a union whose members differ in one property of an object that each of them holds.
 *
 * As in `variant`, a value that this version does not know is as good as a known one.
 */
export function variantWithin<TValue>(holder: string, key: string, members: Members): Schema<TValue> {
  const unknown = objectSchema({
    [holder]: objectSchema({ [key]: string() }) as GenericSchema,
  }) as GenericSchema;
  return choiceSchema(
    Object.values(members),
    (value) => memberNamed(members, ownValue(value, holder), key),
    () => unknown,
  );
}
