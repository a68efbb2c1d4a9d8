/** A UUID of version 7 (RFC 9562): the time in milliseconds, then chance. IDs sort by time. */
export function uuid7(time: number): string {
  const hex = time.toString(16).padStart(12, "0");
  // What follows the version of a UUID of version 4 is chance as well.
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
