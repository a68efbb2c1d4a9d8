import { check } from "../../core/check.js";
import { invalidValue, type Refusal } from "./Refusal.js";
import type { QueryParameter, Route } from "./Route.js";

/**
 * The part of the request that is in the query. A name that the endpoint does not document is
 * refused.
 */
export function readQuery({ query }: Route, search: URLSearchParams): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  const maps = new Map<string, Map<string, unknown>>();
  for (const [name, texts] of textsByName(search)) {
    // `metadata[plan]=pro` is a key of a map.
    const [, base = name, inner] = /^(\w+)\[(.+)\]$/.exec(name) ?? [];
    const parameter = query.get(base);
    if (!parameter) throw undocumented(name);
    const { key } = parameter;
    // The same parameter as a map and as a value has no one meaning.
    if (inner === undefined ? maps.has(key) : Object.hasOwn(input, key)) throw undocumented(name);
    if (inner === undefined) input[key] = fittingValue(parameter, texts);
    else maps.set(key, (maps.get(key) ?? new Map()).set(inner, texts.length === 1 ? texts[0] : texts));
  }
  for (const [key, entries] of maps) input[key] = Object.fromEntries(entries);
  return input;
}

function textsByName(search: URLSearchParams): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const [name, text] of search) {
    const texts = all.get(name);
    if (texts) texts.push(text);
    else all.set(name, [text]);
  }
  return all;
}

/** What issues expect where a value is of another type altogether. */
const TYPES = /^(string|number|integer|boolean|date|array|object|null|undefined|\W)+$/i;

/**
 * The value that a parameter's schema takes for texts under its name. Where it takes none: the one
 * that is of the right type, so that it says what is wrong.
 */
function fittingValue({ schema }: QueryParameter, texts: readonly string[]): unknown {
  const [text = "", ...others] = texts;
  if (others.length > 0) return texts;
  const readings = [...readingsOf(text), texts].map((value) => ({
    value,
    issues: check(schema, value, "sent"),
  }));
  const fitting =
    readings.find(({ issues }) => issues.length === 0) ??
    readings.find(({ issues }) => !issues.some(({ expected }) => TYPES.test(expected)));
  return fitting ? fitting.value : text;
}

/** What the text of a query can stand for, the plainest first. */
function readingsOf(text: string): readonly unknown[] {
  const all: unknown[] = [text];
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) all.push(Number(text));
  if (text === "true" || text === "false") all.push(text === "true");
  // A time without a zone would mean another moment on each machine.
  if (/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text) && !Number.isNaN(Date.parse(text)))
    all.push(new Date(text));
  return all;
}

function undocumented(name: string): Refusal {
  return invalidValue("extra_forbidden", ["query", name], "The endpoint has no such parameter.");
}
