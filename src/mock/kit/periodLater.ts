import { intervalsLater } from "./intervalsLater.js";
import type { TimeInterval } from "./TimeInterval.js";
import { storedTimestamp } from "./timestamp.js";

/** The time so many intervals after a stored time; digits beyond a millisecond are dropped. */
export function periodLater(start: string, interval: TimeInterval, count: number): string {
  return storedTimestamp(new Date(intervalsLater(Date.parse(start), interval, count)));
}
