import { type Issue, ok } from "../read/Outcome.js";
import { oneOf } from "../read/oneOf.js";
import { queryPositiveInteger } from "../read/queryValues.js";
import { uuid4 } from "../read/uuid.js";
import { fromQuery, type Source } from "./Source.js";

/** `page` and `limit`, as every list takes them. */
export const pageSources: {
  readonly page: Source<number>;
  readonly limit: Source<number>;
} = {
  page: fromQuery("page", queryPositiveInteger, 1),
  limit: fromQuery("limit", queryPositiveInteger, 10),
};

/** How pydantic names the list half of "one ID or several" in a location. */
const LIST_OF_IDS =
  "json-or-python[json=list[uuid],python=chain[is-instance[Sequence],function-wrap[sequence_validator()]]]";

/** The organizations to keep, or undefined for all. */
export const organizationFilter: Source<readonly string[] | undefined> = ({ query }) => {
  const ids = query.getAll("organization_id");
  if (ids.length === 0) return ok(undefined);
  const found: string[] = [];
  const issues: Issue[] = [];
  for (const [index, id] of ids.entries()) {
    const outcome = uuid4(id, ["query", "organization_id", LIST_OF_IDS, index]);
    if (outcome.ok) found.push(outcome.value);
    else issues.push(...outcome.issues);
  }
  if (issues.length === 0) return ok(found);
  const single: Issue = {
    type: "uuid_type",
    loc: ["query", "organization_id", "uuid"],
    msg: "UUID input should be a string, bytes or UUID object",
    input: ids,
  };
  return { ok: false, issues: [single, ...issues] };
};

/** `sorting=name&sorting=-created_at`: the criteria in order of weight. */
export function sortingSource<const T extends string>(
  criteria: readonly T[],
  standard: T,
): Source<readonly T[]> {
  const read = oneOf(criteria);
  return ({ query }) => {
    const wanted = query.getAll("sorting");
    if (wanted.length === 0) return ok([standard]);
    const found: T[] = [];
    const issues: Issue[] = [];
    for (const [index, criterion] of wanted.entries()) {
      const outcome = read(criterion, ["query", "sorting", index]);
      if (outcome.ok) found.push(outcome.value);
      else issues.push(...outcome.issues);
    }
    return issues.length > 0 ? { ok: false, issues } : ok(found);
  };
}

/** `metadata[plan]=pro&metadata[plan]=team`: wanted values by key. */
export const metadataFilter: Source<ReadonlyMap<string, readonly string[]>> = ({ query }) => {
  const wanted = new Map<string, readonly string[]>();
  for (const [name, value] of query) {
    const key = /^metadata\[([^\]]+)\]/.exec(name)?.[1];
    if (key !== undefined) wanted.set(key, [...(wanted.get(key) ?? []), value]);
  }
  return ok(wanted);
};
