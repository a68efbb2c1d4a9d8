import type { GenericSchema } from "valibot";
import type { Dataset } from "./Dataset.js";
import { makeSchema, wrongType } from "./makeSchema.js";
import { objectsFor } from "./objectsFor.js";
import { run } from "./run.js";
import type { SchemaOf } from "./SchemaOf.js";

/** A member that a value is not, and what is wrong with the value as that member. */
interface Attempt {
  readonly option: GenericSchema;
  readonly typed: boolean;
  readonly issues: NonNullable<Dataset["issues"]>;
}

/**
 * The schema of a union that nothing tells the members of apart: a value must be one of them.
 *
 * It differs from valibot's `union` in what it says of a value that is none: it tells what is wrong
 * with the value as the member that it is closest to.
 */
export function unionSchema<TValues extends readonly unknown[]>(
  ...members: { readonly [TPlace in keyof TValues]: SchemaOf<TValues[TPlace]> }
): GenericSchema<TValues[number]> {
  const options = members as readonly unknown[] as readonly GenericSchema[];
  // A member that leads back to its own union cannot say yet what it expects.
  const expected = [...new Set(options.map(({ expects }) => expects))].filter((each) => each !== "unknown");
  const expects = expected.length === 1 ? `${expected[0]}` : `(${expected.join(" | ")})`;
  const schema = makeSchema(expects, { type: "union", options }, function (dataset, config) {
    const attempts: Attempt[] = [];
    for (const option of options) {
      const result = run(option, dataset.value, config);
      if (!result.issues) return result;
      attempts.push({ option, typed: result.typed, issues: result.issues });
    }
    const nearest = nearestOf(attempts, dataset.value);
    if (nearest.every(({ issues }) => isOfAnotherKind(issues))) return wrongType(this, dataset);
    dataset.issues = distinct(nearest.flatMap(({ issues }) => issues));
    dataset.typed = nearest.some(({ typed }) => typed);
    return dataset;
  });
  return schema as GenericSchema<TValues[number]>;
}

/** Issues without those that say the same of a part that several members share. */
function distinct(issues: Attempt["issues"]): Attempt["issues"] {
  const told = new Map<string, Attempt["issues"][number]>();
  for (const issue of issues)
    told.set(JSON.stringify([issue.path?.map(({ key }) => key), issue.expected]), issue);
  return [...told.values()];
}

/** Whether what is wrong is the value as such, and not a part of it. */
function isOfAnotherKind(issues: Attempt["issues"]): boolean {
  return issues.some(({ kind, path }) => kind === "schema" && path === undefined);
}

/** How many keys of a value a member does not know. */
function unknownKeys(option: GenericSchema, value: unknown): number {
  const counts = objectsFor(option, value).map(({ entries, isMap }) =>
    isMap ? 0 : Object.keys(Object(value)).filter((key) => !Object.hasOwn(entries, key)).length,
  );
  return counts.length === 0 ? 0 : Math.min(...counts);
}

/** How far a value is from a member: the weightiest difference first. */
function distanceOf({ option, issues }: Attempt, value: unknown): readonly number[] {
  return [Number(isOfAnotherKind(issues)), unknownKeys(option, value), issues.length];
}

/** The attempts that came closest; several where they are equally close. */
function nearestOf(attempts: readonly Attempt[], value: unknown): readonly Attempt[] {
  const all = attempts.map((attempt) => ({ attempt, distance: distanceOf(attempt, value) }));
  const [nearest, ...others] = all.sort((one, other) => compare(one.distance, other.distance));
  const equals = others.filter(({ distance }) => nearest && compare(distance, nearest.distance) === 0);
  return nearest ? [nearest, ...equals].map(({ attempt }) => attempt) : [];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
