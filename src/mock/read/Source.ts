import { fail, type Issue, type Outcome, ok, type Reader } from "./Outcome.js";

/** The parts of a request that an operation reads. */
export interface Inputs {
  /** Path parameters, each percent-decoded once. */
  readonly params: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The path as it was asked for. */
  readonly pathname: string;
  /** The parsed body; null when there is none. */
  readonly body: unknown;
}

/** Reads one thing from a request. */
export type Source<T> = (inputs: Inputs) => Outcome<T>;

/** A source for each of some values. */
export type Sources<TValue> = { readonly [TKey in keyof TValue]: Source<TValue[TKey]> };

/** Reads all of them; one 422 reports the faults of all, in the order of the keys. */
export function readAll<TValue>(sources: Sources<TValue>, inputs: Inputs): Outcome<TValue> {
  const issues: Issue[] = [];
  const values: Partial<TValue> = {};
  for (const name in sources) {
    const outcome = sources[name](inputs);
    if (outcome.ok) values[name] = outcome.value;
    else issues.push(...outcome.issues);
  }
  // Without an issue, the loop has set each key; TypeScript cannot follow it.
  return issues.length > 0 ? { ok: false, issues } : ok(values as TValue);
}

export function fromPath<T>(name: string, read: Reader<T>): Source<T> {
  return ({ params }) => read(params.get(name), ["path", name]);
}

/** A query parameter that is read from its last value, as the server does. */
export function fromQuery<T, TOtherwise>(
  name: string,
  read: Reader<T>,
  otherwise: TOtherwise,
): Source<T | TOtherwise> {
  return ({ query }) => {
    const last = query.getAll(name).at(-1);
    return last === undefined ? ok(otherwise) : read(last, ["query", name]);
  };
}

/** A query parameter that must be there. */
export function requiredQuery<T>(name: string, read: Reader<T>): Source<T> {
  return ({ query }) => {
    const last = query.getAll(name).at(-1);
    return last === undefined
      ? fail("missing", ["query", name], "Field required", null)
      : read(last, ["query", name]);
  };
}

/** A parameter that holds JSON. Issues are placed within it, as the server does. */
export function jsonQuery<T>(name: string, read: Reader<T>): Source<T | null> {
  return ({ query }) => {
    const written = query.getAll(name).at(-1);
    if (written === undefined) return ok(null);
    const value = parsed(written);
    if (value !== undefined) return read(value, []);
    const error = "expected value at line 1 column 1";
    const url = "https://errors.pydantic.dev/2.13/v/json_invalid";
    const issue = { type: "json_invalid", loc: [], input: written, ctx: { error }, url };
    return { ok: false, issues: [{ ...issue, msg: `Invalid JSON: ${error}` }] };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A body that must be there. */
export function fromBody<T>(read: Reader<T>): Source<T> {
  return ({ body }) =>
    body === null ? fail("missing", ["body"], "Field required", null) : read(body, ["body"]);
}

/** A body that may be left out. */
export function fromOptionalBody<T>(read: Reader<T>): Source<T | undefined> {
  return ({ body }) => (body === null ? ok(undefined) : read(body, ["body"]));
}

/** The fields of a form, as they were sent. */
export type Form = Readonly<Record<string, string>>;

/** A form, whatever it holds. */
export const fromForm: Source<Form> = ({ body }) => {
  const fields = Object.entries(Object(body)).filter(([, value]) => typeof value === "string");
  return ok(Object.fromEntries(fields.map(([name, value]) => [name, String(value)])));
};
