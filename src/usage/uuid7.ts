/** A UUID of version 7 (RFC 9562): the time in milliseconds, then chance. IDs sort by time. */
export function uuid7(time: number): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const [first = 0, second = 0, third = 0, ...rest] = random;
  const hex = [
    time.toString(16).padStart(12, "0"),
    hexOf([0x70 | (first & 0x0f), second]),
    hexOf([0x80 | (third & 0x3f), rest[0] ?? 0]),
    hexOf(rest.slice(1)),
  ].join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
