/**
 * A key of a store: its parts between colons. Stores give slashes, dots and question marks meanings
 * of their own, so that no part has any.
 */
export function keyOf(...parts: readonly string[]): string {
  return parts.map((part) => encodeURIComponent(part).replaceAll(".", "%2E")).join(":");
}
