import { oneOf } from "./literal.js";
import { type Issue, ok, type Reader, readEach } from "./Outcome.js";
import type { Source } from "./Source.js";
import { uuid4 } from "./uuid.js";

/** How pydantic names the list half of "one or several" in a location. */
function listOf(kind: string): string {
  return `json-or-python[json=list[${kind}],python=chain[is-instance[Sequence],function-wrap[sequence_validator()]]]`;
}

/** The IDs to keep, one or several under the same name, or undefined for all. */
export function idFilter(name: string): Source<readonly string[] | undefined> {
  return ({ query }) => {
    const ids = query.getAll(name);
    if (ids.length === 0) return ok(undefined);
    const outcome = readEach(ids.entries(), () => uuid4, ["query", name, listOf("uuid")]);
    if (outcome.ok) return outcome;
    const single: Issue = {
      type: "uuid_type",
      loc: ["query", name, "uuid"],
      msg: "UUID input should be a string, bytes or UUID object",
      input: ids,
    };
    return { ok: false, issues: [single, ...outcome.issues] };
  };
}

/** The values to keep, one or several under the same name, or undefined for all. */
export function valueFilter<T>(name: string, read: Reader<T>): Source<readonly T[] | undefined> {
  return ({ query }) => {
    const values = query.getAll(name);
    return values.length === 0 ? ok(undefined) : readEach(values.entries(), () => read, ["query", name]);
  };
}

/**
 * The same where the server says of one value and of several what is wrong, by the kind of the
 * value.
 */
export function valuesOrOne<T>(
  name: string,
  kind: string,
  read: Reader<T>,
): Source<readonly T[] | undefined> {
  return ({ query }) => {
    const values = query.getAll(name);
    if (values.length === 0) return ok(undefined);
    const outcome = readEach(values.entries(), () => read, ["query", name, listOf(kind)]);
    if (outcome.ok) return outcome;
    const single = read(values, ["query", name, kind]);
    return single.ok ? outcome : { ok: false, issues: [...single.issues, ...outcome.issues] };
  };
}

/** `sorting=name&sorting=-created_at`: the criteria in order of weight. */
export function sortingSource<T extends string>(
  criteria: Reader<T> | readonly T[],
  standard: T | readonly T[],
): Source<readonly T[]> {
  const read = typeof criteria === "function" ? criteria : oneOf(criteria);
  const criterionOrNone = typeof standard === "string" ? [standard] : standard;
  return ({ query }) => {
    const wanted = query.getAll("sorting");
    return wanted.length === 0
      ? ok(criterionOrNone)
      : readEach(wanted.entries(), () => read, ["query", "sorting"]);
  };
}

/** The values that metadata must have, by key. */
export type MetadataFilter = ReadonlyMap<string, readonly string[]>;

/** `metadata[plan]=pro&metadata[plan]=team`: wanted values by key. */
export const metadataFilter: Source<MetadataFilter> = ({ query }) => {
  const wanted = new Map<string, readonly string[]>();
  for (const [name, value] of query) {
    const key = /^metadata\[([^\]]+)\]/.exec(name)?.[1];
    if (key !== undefined) wanted.set(key, [...(wanted.get(key) ?? []), value]);
  }
  return ok(wanted);
};
