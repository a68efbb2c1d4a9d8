import type { Captured } from "./capture.js";
import type { Outcome } from "./clients.js";

/** What one SDK made of an example: the requests that it sent, and what the call came to. */
export interface Observation {
  readonly requests: readonly Captured[];
  readonly outcome: Outcome;
}

/** The same, foretold; nothing is said of headers. */
export interface Expected {
  readonly requests: readonly Omit<Captured, "headers">[];
  readonly outcome: Outcome;
}

/** One thing in which an official SDK and ours differ; undefined where there is nothing. */
export interface Disagreement {
  readonly function: string;
  readonly part: "requests" | "method" | "path" | "query" | "header" | "body" | "outcome" | "value" | "drift";
  /** The name of the header or query parameter, or the path of the field. */
  readonly where: string;
  readonly theirs: unknown;
  readonly ours: unknown;
  /** Whether our function was a full one. */
  readonly checked: boolean;
  readonly request: unknown;
}

type Found = Pick<Disagreement, "part" | "where" | "theirs" | "ours">;

/** Says where two observations differ. */
export function disagreements(theirs: Observation | Expected, ours: Observation): readonly Found[] {
  const found: Found[] = [];
  if (theirs.requests.length !== ours.requests.length) {
    found.push({ part: "requests", where: "", theirs: theirs.requests.length, ours: ours.requests.length });
  }
  for (const [index, request] of theirs.requests.entries()) {
    const other = ours.requests[index];
    if (other !== undefined) found.push(...ofRequests(request, other));
    else if (ours.requests.length === 0)
      found.push({ part: "path", where: "", theirs: request.path, ours: undefined });
  }
  found.push(...ofOutcomes(theirs.outcome, ours.outcome));
  return found;
}

function* ofRequests(
  theirs: Observation["requests"][number] | Expected["requests"][number],
  ours: Captured,
): Iterable<Found> {
  if (theirs.method !== ours.method) {
    yield { part: "method", where: "", theirs: theirs.method, ours: ours.method };
  }
  if (theirs.path !== ours.path) yield { part: "path", where: "", theirs: theirs.path, ours: ours.path };
  for (const name of new Set([...theirs.query, ...ours.query].map(([name]) => name))) {
    const [a, b] = [valuesOf(theirs, name), valuesOf(ours, name)];
    if (!equal(a, b)) yield { part: "query", where: name, theirs: a, ours: b };
  }
  const headers = "headers" in theirs ? theirs.headers : ours.headers;
  for (const name of new Set([...Object.keys(headers), ...Object.keys(ours.headers)])) {
    const [a, b] = [headers[name], ours.headers[name]];
    if (a !== b) yield { part: "header", where: name, theirs: a, ours: b };
  }
  for (const difference of deep(parsed(theirs.body), parsed(ours.body)))
    yield { part: "body", ...difference };
}

function* ofOutcomes(theirs: Outcome, ours: Outcome): Iterable<Found> {
  if (theirs.ok && ours.ok) {
    for (const difference of deep(theirs.value, ours.value)) yield { part: "value", ...difference };
    if (theirs.drift !== undefined)
      for (const difference of deep(theirs.drift, ours.drift)) yield { part: "drift", ...difference };
    return;
  }
  const [a, b] = [theirs.ok ? "ok" : theirs.error, ours.ok ? "ok" : ours.error];
  if (a !== b) yield { part: "outcome", where: "name", theirs: a, ours: b };
  if (theirs.ok || ours.ok) return;
  for (const detail of ["statusCode", "body"] as const) {
    if (theirs[detail] !== ours[detail]) {
      yield { part: "outcome", where: detail, theirs: theirs[detail], ours: ours[detail] };
    }
  }
}

/** The values of a query parameter, in no order; undefined where there are none. */
function valuesOf({ query }: Pick<Captured, "query">, name: string): readonly string[] | undefined {
  const values = query.filter(([key]) => key === name).map(([, value]) => value);
  return values.length > 0 ? values.sort() : undefined;
}

/** A body's data, in JSON or as a form. */
function parsed(body: string): unknown {
  if (body === "") return undefined;
  return /^[[{]/.test(body) ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
}

function equal(a: unknown, b: unknown): boolean {
  return [...deep(a, b)].length === 0;
}

type Difference = Pick<Disagreement, "where" | "theirs" | "ours">;

/**
 * Where two pieces of data differ, to the last field. A field that is undefined and one that is
 * absent are the same.
 */
function* deep(theirs: unknown, ours: unknown, where = ""): Iterable<Difference> {
  if (Object.is(theirs, ours)) return;
  if (theirs instanceof Date && ours instanceof Date && theirs.getTime() === ours.getTime()) return;
  if (isTree(theirs) && isTree(ours) && Array.isArray(theirs) === Array.isArray(ours)) {
    for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
      yield* deep(own(theirs, key), own(ours, key), where === "" ? key : `${where}.${key}`);
    }
    return;
  }
  yield { where, theirs, ours };
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function own(tree: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(tree, key)?.value;
}
