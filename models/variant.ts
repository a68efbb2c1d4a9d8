import type { GenericSchema } from "valibot";
import { choiceSchema } from "./choiceSchema.js";
import { type Members, memberNamed } from "./memberNamed.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { Schema } from "./Schema.js";

/**
 * The schema of a union whose members differ in one property.
 *
 * A value that this version does not know is as good as a known one: later versions of the API add
 * members. The empty value stands for none.
 */
export function variant<TValue>(key: string, members: Members, otherwise?: GenericSchema): Schema<TValue> {
  const unknown = objectSchema({ [key]: string() }) as GenericSchema;
  return choiceSchema(
    Object.values(members).concat(otherwise ?? []),
    (value) => memberNamed(members, value, key) ?? otherwise,
    () => unknown,
  );
}
