import { localTime } from "./localTime.js";
import type { TimeZone } from "./timeZone.js";

/** The file name of an export: what it holds, and the days that bound it. */
export function exportName(what: string, bounds: readonly (string | null)[], zone: TimeZone): string {
  const days = bounds.flatMap((bound) => (bound === null ? [] : localTime(bound, zone).slice(0, 10)));
  return `${["polar", what, ...days].join("-")}.csv`;
}
