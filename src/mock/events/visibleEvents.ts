import type { Call } from "../http/Handler.js";
import type { EventRecord } from "../store/records.js";
import { ancestorsOf } from "./ancestorsOf.js";

/** The events of the caller's organizations, each with what stands above it. */
export function visibleEvents({ store, subject }: Call): ReadonlyMap<EventRecord, readonly EventRecord[]> {
  return ancestorsOf(store.events.where((event) => subject.organizationIds.includes(event.organization_id)));
}
