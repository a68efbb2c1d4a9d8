import type { TimeInterval } from "./TimeInterval.js";

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
