import type { GenericSchema } from "valibot";
import { choiceSchema } from "./choiceSchema.js";
import { objectSchema } from "./objectSchema.js";
import { ownValue } from "./ownValue.js";
import type { Schema } from "./Schema.js";

type Member = readonly [schema: GenericSchema, ...keys: string[]];

/**
 * The schema of a union of objects that are told apart by the keys that they have.
 *
 * A value counts as the first member all of whose keys it has. In an answer one that has the keys
 * of none may be any object: later versions of the API add members. In a request it is held against
 * the member whose keys it lacks fewest of.
 */
export function byKeys<TValue>(...members: readonly Member[]): Schema<TValue> {
  const anyObject = objectSchema({}) as GenericSchema;
  return choiceSchema(
    members.map(([schema]) => schema),
    (value) => members.find((member) => missing(member, value) === 0)?.[0],
    (value, { knownMembersOnly }) =>
      knownMembersOnly
        ? [...members].sort((one, other) => missing(one, value) - missing(other, value))[0]?.[0]
        : anyObject,
  );
}

/** How many of a member's keys a value lacks. */
function missing([, ...keys]: Member, value: unknown): number {
  return keys.filter((key) => ownValue(value, key) == null).length;
}
