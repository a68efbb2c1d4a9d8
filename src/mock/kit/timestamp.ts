/**
 * The date-time as the store keeps it: UTC with six digits of a second. Digits beyond a
 * millisecond, which `Date` cannot hold, are taken over from the text.
 */
export function storedTimestamp(value: Date | string): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new TypeError(`Not a date-time: ${String(value)}`);
  const fraction = typeof value === "string" ? /\.(\d+)/.exec(value)?.[1] : undefined;
  const micros = (fraction ?? "").padEnd(6, "0").slice(3, 6);
  return `${date.toISOString().slice(0, -1)}${micros}Z`;
}

/** The date-time as the API writes it: a whole second has no fraction. */
export function wireTimestamp(stored: string): string {
  return stored.replace(/\.000000Z$/, "Z");
}
