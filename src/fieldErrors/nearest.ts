import type { Detail } from "./detailsOf.js";
import type { NamedMember, Place } from "./placeOf.js";

type Fault = Detail & Place;

/**
 * Faults of a value that is another member: fields that it lacks or has too many, and words that
 * are the other member's.
 */
const OF_ANOTHER_FORM: readonly string[] = ["missing", "extra_forbidden", "literal_error"];

/**
 * Of a union that nothing tells the members of apart, the server tells what is wrong with a value
 * as each of them. These are the faults of the members that the value is closest to.
 */
export function nearest(faults: readonly Fault[]): readonly Fault[] {
  const distances = new Map<string, Map<string, number>>();
  for (const fault of faults) {
    for (const named of fault.members) {
      const ofUnion = distances.get(named.union) ?? new Map<string, number>();
      ofUnion.set(named.member, (ofUnion.get(named.member) ?? 0) + distance(fault, named));
      distances.set(named.union, ofUnion);
    }
  }
  return faults.filter(({ members }) =>
    members.every(({ union, member }) => {
      const ofUnion = distances.get(union) ?? new Map<string, number>();
      return ofUnion.get(member) === Math.min(...ofUnion.values());
    }),
  );
}

/** What a fault says of how far a value is from a member. */
function distance({ type }: Fault, { isLast }: NamedMember): number {
  if (OF_ANOTHER_FORM.includes(type)) return 1;
  // A rule of the whole is only looked at where its parts are right.
  return isLast && type !== "value_error" ? 1 : 0;
}
