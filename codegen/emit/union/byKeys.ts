import type { Property, Shape } from "../../facts/Shape.js";
import type { Context } from "../Context.js";
import { keyOf } from "../keys.js";
import { alwaysIn, type MemberObject, mayHave, objectOf } from "./objects.js";

/** A member that is recognised by keys that some other does without. */
export interface KeyedMember {
  readonly member: Shape;
  readonly keys: readonly string[];
}

/** A member, the properties that it always has, and those of them that some other may lack. */
interface Candidate {
  readonly member: Shape;
  readonly object: MemberObject;
  readonly always: readonly Property[];
  readonly own: readonly Property[];
}

/**
 * The members that can be recognised by keys that others lack, the one with the most keys first.
 * Empty if a value of one member may have all the keys of an earlier.
 */
export function choiceByKeys(members: readonly Shape[], context: Context): readonly KeyedMember[] {
  const candidates = candidatesOf(members, context);
  const keyed = [...candidates].sort((one, other) => other.own.length - one.own.length);
  const withKeys = keyed.filter(({ own }) => own.length > 0);
  const isClear = keyed.every(({ object }, index) =>
    withKeys.slice(0, index).every(({ own }) => !own.every(({ name }) => mayHave(object, name))),
  );
  return isClear ? withKeys.map(({ member, own }) => ({ member, keys: own.map(keyOf) })) : [];
}

function candidatesOf(members: readonly Shape[], context: Context): readonly Candidate[] {
  const all = members.map((member) => {
    const object = objectOf(member, context) ?? { properties: [], isOpen: true, hidden: [] };
    return { member, object, always: alwaysIn(object, context) };
  });
  return all.map((each) => ({
    ...each,
    own: each.always.filter(
      ({ name }) => !all.every(({ always }) => always.some((one) => one.name === name)),
    ),
  }));
}
