import type { TimeInterval } from "./TimeInterval.js";

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
