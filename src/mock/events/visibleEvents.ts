import type { Call } from "../http/Handler.js";
import type { EventRecord } from "../store/records.js";

/** The events of the caller's organizations, each with what stands above it. */
export function visibleEvents({ store, subject }: Call): ReadonlyMap<EventRecord, readonly EventRecord[]> {
  return ancestorsOf(store.events.where((event) => subject.organizationIds.includes(event.organization_id)));
}

/**
 * The events above each event, the parent first. An event whose line does not reach an event
 * without a parent is missing: it waits, unseen, for what it names.
 */
export function ancestorsOf(
  events: readonly EventRecord[],
): ReadonlyMap<EventRecord, readonly EventRecord[]> {
  const named = new Map<string, EventRecord>();
  for (const event of [...events].reverse()) {
    named.set(keyOf(event, event.id), event);
    if (event.external_id !== null) named.set(keyOf(event, event.external_id), event);
  }
  const lines = new Map<EventRecord, readonly EventRecord[]>();
  for (const event of events) {
    const line: EventRecord[] = [];
    let at: EventRecord | undefined = event;
    while (at !== undefined && at.parent !== null && line.length < events.length) {
      at = named.get(keyOf(at, at.parent));
      if (at !== undefined) line.push(at);
    }
    if (at?.parent === null) lines.set(event, line);
  }
  return lines;
}

function keyOf({ organization_id }: EventRecord, name: string): string {
  return `${organization_id} ${name}`;
}

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
