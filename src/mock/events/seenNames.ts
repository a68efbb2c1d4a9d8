import type { EventRecord } from "../store/records.js";

/** The name of some events, with how often and when they were seen. */
export interface SeenName {
  readonly name: string;
  readonly source: EventRecord["source"];
  readonly occurrences: number;
  readonly first_seen: string;
  readonly last_seen: string;
}

/** The names that the events have, in the order in which they came. */
export function seenNames(events: Iterable<EventRecord>): readonly SeenName[] {
  const found = new Map<string, SeenName>();
  for (const { name, source, timestamp } of events) {
    const before = found.get(name);
    const seen = [timestamp, before?.first_seen ?? timestamp, before?.last_seen ?? timestamp].sort();
    found.set(name, {
      name,
      source,
      occurrences: (before?.occurrences ?? 0) + 1,
      first_seen: seen[0] ?? timestamp,
      last_seen: seen[2] ?? timestamp,
    });
  }
  return [...found.values()];
}
