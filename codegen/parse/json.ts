import { at, refuse } from "../refuse.js";

/** A JSON object of unknown members. */
export type Json = Readonly<Record<string, unknown>>;

/** Members that are words for people, wherever they stand. */
const PROSE = ["summary", "description", "title", "example", "examples", "externalDocs", "$comment"];

/** The value as a JSON object. */
export const objectAt = (value: unknown, pointer: string): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Json)
    : refuse(pointer, "expected an object");

/** The value as an array. */
export const arrayAt = (value: unknown, pointer: string): readonly unknown[] =>
  Array.isArray(value) ? value : refuse(pointer, "expected an array");

/** The value as a string. */
export const stringAt = (value: unknown, pointer: string): string =>
  typeof value === "string" ? value : refuse(pointer, "expected a string");

/** The value as true or false; absent means false. */
export const flagAt = (value: unknown, pointer: string): boolean =>
  value === undefined || typeof value === "boolean"
    ? value === true
    : refuse(pointer, "expected true or false");

/** Refuses members that are neither on the list nor prose. */
export const onlyKeys = (value: Json, pointer: string, allowed: readonly string[]): void => {
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key) && !PROSE.includes(key)) refuse(pointer, `unknown member "${key}"`);
  }
};

/** The one media type of a body or a response; undefined where it has no content. */
export const contentOf = (
  holder: Json,
  pointer: string,
): { readonly type: string; readonly schema: unknown; readonly pointer: string } | undefined => {
  const content = objectAt(holder["content"] ?? {}, at(pointer, "content"));
  const [[type, media] = [undefined, undefined], ...others] = Object.entries(content);
  if (others.length > 0) refuse(at(pointer, "content"), "several media types");
  if (type === undefined) return undefined;
  const place = at(pointer, "content", type);
  onlyKeys(objectAt(media, place), place, ["schema"]);
  return { type, schema: (media as Json)["schema"], pointer: at(place, "schema") };
};
