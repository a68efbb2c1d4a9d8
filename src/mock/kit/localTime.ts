import type { TimeZone } from "./timeZone.js";

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
