import type { MetricsLimits } from "../../api/answers.js";
import { type ApiError, polarRequestValidationError } from "../../http/ApiError.js";
import { intervalStart, intervalsLater, storedTimestamp, type TimeInterval } from "../../kit/time.js";
import type { TimeZone } from "../../kit/timeZone.js";

/** How many days there may be, by how long the periods are. */
export const LIMITS: MetricsLimits = {
  min_date: "2023-01-01",
  intervals: {
    hour: { min_days: 0, max_days: 7 },
    day: { min_days: 0, max_days: 366 },
    week: { min_days: 14, max_days: 371 },
    month: { min_days: 60, max_days: 1460 },
    year: { min_days: 366, max_days: 3650 },
  },
};

/** Refuses more periods than there may be. */
export function tooManyPeriods(input: readonly string[]): ApiError {
  const msg =
    "The interval is too small for the given date range. Use a larger interval or reduce the date range.";
  return polarRequestValidationError([{ type: "value_error", loc: ["query"], msg, input }]);
}

/** One period of a time series, in stored times; its end is excluded. */
export interface Period {
  /** Where the period begins, though the days that were asked for may begin later. */
  readonly timestamp: string;
  readonly start: string;
  readonly end: string;
}

/** Both days, as `2026-01-31`, count. */
interface Days {
  readonly start_date: string;
  readonly end_date: string;
  readonly interval: TimeInterval;
  readonly timezone: TimeZone;
}

/** The periods that hold the days, the earliest first. */
export function periodsOf({ start_date, end_date, interval, timezone }: Days): readonly Period[] {
  const firstDay = Date.parse(start_date);
  const afterLastDay = intervalsLater(Date.parse(end_date), "day", 1);

  function stored(wall: number): string {
    return storedTimestamp(new Date(timezone.instant(wall)));
  }

  const periods: Period[] = [];
  for (let at = intervalStart(firstDay, interval); at < afterLastDay; ) {
    const next = intervalsLater(at, interval, 1);
    periods.push({
      timestamp: stored(at),
      start: stored(Math.max(at, firstDay)),
      end: stored(Math.min(next, afterLastDay)),
    });
    at = next;
  }
  return periods;
}
