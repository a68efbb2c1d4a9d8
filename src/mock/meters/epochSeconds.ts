import type { EventRecord } from "../store/records.js";

/** The time of an event as meters count it: whole seconds since 1970. */
export function epochSeconds({ timestamp }: Pick<EventRecord, "timestamp">): number {
  return Math.round(Date.parse(timestamp) / 1000);
}
