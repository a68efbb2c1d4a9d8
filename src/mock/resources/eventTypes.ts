import type { EventType, EventTypeWithStats } from "../api/answers.js";
import { eventTypeOf, systemLabel } from "../engine/eventTypes.js";
import { customerFilter } from "../events/eventCustomers.js";
import { type SeenName, seenNames, visibleEvents } from "../events/visibleEvents.js";
import type { Call, HandlersOf, InputOf } from "../http/Handler.js";
import { listed } from "../http/listing.js";
import { contains, pageOf, type Resource, resource } from "../http/resource.js";
import { changed, given } from "../kit/fields.js";
import type { EventRecord } from "../store/records.js";

/** The names of a sender's events, with how they are shown. */
const eventTypes: Resource<EventType, EventType> = resource({
  rows: (store) => store.eventTypes,
  present: (_, row) => row,
});

export const eventTypeHandlers: HandlersOf<"eventTypes"> = {
  eventTypesList: (call, { query }) => {
    const { sorting } = query;
    return pageOf(call, listed({}, call, seenTypes(call, query), { sorting }), query, (row) => row);
  },
  eventTypesUpdate: (call, { path, body }) => {
    const row = eventTypes.find(call, path.id);
    const next = changed(row, given(body), call.now());
    // The answer tells when it was last changed before.
    return { ...eventTypes.put(call, next), modified_at: row.modified_at };
  },
};

type Wanted = InputOf<"eventTypesList">["query"];

/** The types of the events that meet the filters, with how often and when they were seen. */
function seenTypes(call: Call, wanted: Wanted): readonly EventTypeWithStats[] {
  const events = wantedEvents(call, wanted);
  const organizations = [...new Set(events.map(({ organization_id }) => organization_id))];
  const types = organizations.flatMap((id) =>
    seenNames(events.filter(({ organization_id }) => organization_id === id)).map((seen) =>
      withStats(call, id, seen),
    ),
  );
  const { query } = wanted;
  const isMeant = contains<EventTypeWithStats>(
    ({ name }) => name,
    ({ label }) => label,
  );
  return query === null ? types : types.filter((type) => isMeant(type, query, call));
}

function wantedEvents(call: Call, wanted: Wanted): readonly EventRecord[] {
  const { organization_id, source, root_events, parent_id } = wanted;
  const isOfCustomer = customerFilter(call, wanted);
  return [...visibleEvents(call)]
    .filter(
      ([event, [parent]]) =>
        (organization_id?.includes(event.organization_id) ?? true) &&
        (source === null || event.source === source) &&
        (!root_events || parent === undefined) &&
        (parent_id === null || parent?.id === parent_id) &&
        isOfCustomer(event),
    )
    .map(([event]) => event);
}

/** What Polar itself tells has a name and no type that could be changed. */
function withStats({ store }: Call, organization_id: string, seen: SeenName): EventTypeWithStats {
  const type = eventTypeOf(store, { organization_id, name: seen.name });
  const none = { id: null, created_at: null, modified_at: null, label_property_selector: null };
  return { ...none, label: systemLabel(seen.name), ...type, organization_id, ...seen };
}
