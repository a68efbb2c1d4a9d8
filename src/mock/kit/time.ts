import type { TimeZone } from "./timeZone.js";

/** A step of a time series. */
export type TimeInterval = "year" | "month" | "week" | "day" | "hour";

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

/** The beginning of the interval that a time of the wall clock is in. */
export function intervalStart(wall: number, interval: TimeInterval): number {
  const date = new Date(wall);
  date.setUTCMinutes(0, 0, 0);
  if (interval !== "hour") date.setUTCHours(0);
  // Weeks begin on Monday.
  if (interval === "week") date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if (interval === "month" || interval === "year") date.setUTCDate(1);
  if (interval === "year") date.setUTCMonth(0);
  return date.getTime();
}

/** The time of the wall clock so many intervals later; the end of a month stays within it. */
export function intervalsLater(wall: number, interval: TimeInterval, count: number): number {
  const date = new Date(wall);
  if (interval === "hour") date.setUTCHours(date.getUTCHours() + count);
  if (interval === "day") date.setUTCDate(date.getUTCDate() + count);
  if (interval === "week") date.setUTCDate(date.getUTCDate() + 7 * count);
  if (interval === "hour" || interval === "day" || interval === "week") return date.getTime();
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + count * (interval === "year" ? 12 : 1));
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}

/** The time so many intervals after a stored time; digits beyond a millisecond are dropped. */
export function periodLater(start: string, interval: TimeInterval, count: number): string {
  return storedTimestamp(new Date(intervalsLater(Date.parse(start), interval, count)));
}

/** A stored time in the zone, with its offset, as in `2026-01-31T01:00:00.250000+01:00`. */
export function localTime(stored: string, zone: TimeZone): string {
  const instant = Date.parse(stored);
  const wall = zone.wall(instant);
  const minutes = Math.round((wall - instant) / 60_000);

  function digits(value: number): string {
    return String(value).padStart(2, "0");
  }

  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? "-" : "+"}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
  const fraction = stored.slice(19, -1).replace(/^\.000000$/, "");
  return `${new Date(wall).toISOString().slice(0, 19)}${fraction}${offset}`;
}
