import type { GenericSchema } from "valibot";
import { choiceSchema } from "./choiceSchema.js";
import { makeSchema, wrongType } from "./makeSchema.js";
import { type Members, memberNamed } from "./memberNamed.js";
import { objectSchema } from "./objectSchema.js";
import type { Schema } from "./Schema.js";

/**
 * The schema of a union in a request, whose members differ in one property.
 *
 * It differs from `variant` in that a member that this version does not know is refused, because
 * what such a member has to hold cannot be checked.
 */
export function closedVariant<TValue>(key: string, members: Members): Schema<TValue> {
  const names = Object.keys(members).filter((name) => name !== "");
  const known = names.map((name) => JSON.stringify(name)).join(" | ");
  const refused = makeSchema("string", { type: "member_name" }, function (dataset) {
    const isText = typeof dataset.value === "string";
    const expects = isText ? `${known} (this version knows no other)` : "string";
    return wrongType({ ...this, expects }, dataset);
  });
  const unknown = objectSchema({ [key]: refused }) as GenericSchema;
  return choiceSchema(
    Object.values(members),
    (value) => memberNamed(members, value, key),
    () => unknown,
  );
}
