import { issuesOf } from "./issuesOf.js";
import { type Detail, invalidRequest } from "./Refusal.js";
import type { Route } from "./Route.js";

/** What the text of a query can stand for, the plainest first. */
const readings = (text: string): readonly unknown[] => {
  const all: unknown[] = [text];
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) all.push(Number(text));
  if (/^(true|false)$/.test(text)) all.push(text === "true");
  // A time without a zone would mean another moment on each machine.
  if (/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text) && !Number.isNaN(Date.parse(text)))
    all.push(new Date(text));
  return all;
};

/** What issues expect where a value is of another type altogether. */
const TYPES = /^(string|number|integer|boolean|date|array|object|null|undefined|\W)+$/i;

/**
 * The value that the function's check takes for texts under one name. Where it
 * takes none: the one that is of the right type, so that it says what is wrong.
 */
const valueFor = ({ endpoint }: Route, key: string, texts: readonly string[]): unknown => {
  const [text = ""] = texts;
  const isSingle = texts.length === 1;
  const all = isSingle ? [...readings(text), texts] : [texts];
  const issues = (value: unknown) =>
    issuesOf(endpoint, { [key]: value }).filter(({ path }) => path[0] === key);
  return (
    all.find((value) => !issues(value).length) ??
    all.find((value) => !issues(value).some(({ expected }) => TYPES.test(expected))) ??
    (isSingle ? text : texts)
  );
};

const undocumented = (name: string): Detail => ({
  type: "extra_forbidden",
  loc: ["query", name],
  msg: "The endpoint has no such parameter.",
});

/** The part of the request that is in the query. A name that the endpoint does not document is refused. */
export const readQuery = (route: Route, query: URLSearchParams): Record<string, unknown> => {
  const all = new Map<string, string[]>();
  for (const [name, text] of query) {
    const texts = all.get(name);
    if (texts) texts.push(text);
    else all.set(name, [text]);
  }
  const input: Record<string, unknown> = {};
  const maps = new Map<string, [string, string | readonly string[] | undefined][]>();
  for (const [name, texts] of all) {
    // `metadata[plan]=pro` is a key of a map.
    const [, base = name, inner] = /^(\w+)\[(.+)\]$/.exec(name) ?? [];
    const key = route.queryKeys.get(base);
    // The same parameter as a map and as a value has no one meaning.
    if (key === undefined || (inner === undefined ? maps.has(key) : key in input))
      throw invalidRequest(undocumented(name));
    if (inner === undefined) input[key] = valueFor(route, key, texts);
    else {
      const entries = maps.get(key) ?? [];
      maps.set(key, entries);
      entries.push([inner, texts.length === 1 ? texts[0] : texts]);
    }
  }
  for (const [key, entries] of maps) input[key] = Object.fromEntries(entries);
  return input;
};
