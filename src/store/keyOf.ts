/**
 * A key of a store: its parts between colons. Stores give slashes, dots, question marks and empty
 * parts meanings of their own, so that no part has any.
 */
export function keyOf(...parts: readonly string[]): string {
  return parts.map(encoded).join(":");
}

function encoded(part: string): string {
  // Half of a surrogate pair cannot be encoded.
  const whole = part.replace(/\p{Surrogate}/gu, "\ufffd");
  return encodeURIComponent(whole).replaceAll(".", "%2E") || "%";
}
