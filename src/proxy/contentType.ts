/** A type that a browser shows as text. */
const TEXT = "text/plain; charset=utf-8";

/**
 * The types that the proxy gives beside it, by what Polar's begin with. None of them runs on a
 * page's origin.
 */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["application/json", "application/json"],
  ["text/csv", "text/csv; charset=utf-8"],
]);

/**
 * The type that an answer of Polar's gets. It is made here, not passed on: browsers read some
 * headers otherwise than they look, such as two types in one.
 */
export function contentType(given: string | null): string {
  if (given === null || given.includes(",")) return TEXT;
  const [essence = ""] = given.toLowerCase().split(";");
  const isJSON = /^application\/[\w.-]+\+json$/.test(essence.trim());
  return TYPES.get(isJSON ? "application/json" : essence.trim()) ?? TEXT;
}
