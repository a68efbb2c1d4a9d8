import type { EventRecord } from "../store/records.js";

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
