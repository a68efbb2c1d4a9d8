import type { Event, EventName } from "../api/answers.js";
import { systemLabel } from "../engine/eventTypes.js";
import { customerFilter } from "../events/eventCustomers.js";
import { ingestEvents } from "../events/ingestEvents.js";
import { listEvents, presentEvent } from "../events/listEvents.js";
import { seenNames, visibleEvents } from "../events/visibleEvents.js";
import { requestValidationError, resourceNotFound } from "../http/ApiError.js";
import type { Call, HandlersOf, InputOf } from "../http/Handler.js";
import { listed } from "../http/listing.js";
import { pageOf } from "../http/resource.js";
import type { Issue } from "../read/Outcome.js";

/** What happened, as senders tell it. */
export const eventHandlers: HandlersOf<"events"> = {
  eventsList: (call, { query }) => {
    const issue = queryIssue(query);
    if (issue !== undefined) throw requestValidationError([issue]);
    const { rows, present } = listEvents(call, query);
    const page = pageOf(call, rows, query, present);
    if (!query.cursor_pagination) return page;
    const has_next_page = query.page < page.pagination.max_page;
    return { items: page.items, pagination: { has_next_page } };
  },
  eventsIngest: (call, { body }) => ingestEvents(call, body.events),
  eventsListNames: (call, { query }) => {
    const { sorting } = query;
    return pageOf(call, listed({}, call, listNames(call, query), { sorting }), query, (row) => row);
  },
  eventsGet: (call, { path }) => find(call, path.id),
};

type Query = InputOf<"eventsList">["query"];

/** A search goes through one organization's events, and not for next to nothing. */
function queryIssue({ query, organization_id }: Query): Issue | undefined {
  if (query === null) return undefined;
  const loc = ["query", "query"];
  if (organization_id === undefined) {
    const msg = "Query is only supported when organization_id is provided.";
    return { type: "value_error", loc, msg, input: query };
  }
  const msg = "Query must be at least 3 characters.";
  return [...query].length < 3 ? { type: "query", loc, msg, input: query } : undefined;
}

/** The event with the ID, or a 404; so is one that waits for its parent. */
function find(call: Call, id: string): Event {
  for (const [event, [parent]] of visibleEvents(call)) {
    // Alone, an event does not say how many are below it.
    const place = { parentId: parent?.id ?? null, childCount: 0 };
    if (event.id === id) return presentEvent(call.store, event, place);
  }
  throw resourceNotFound();
}

/** The names that events have, with how often and when they were seen. */
function listNames(call: Call, wanted: InputOf<"eventsListNames">["query"]): readonly EventName[] {
  const { organization_id, source, query } = wanted;
  const isOfCustomer = customerFilter(call, wanted);
  const found = [...visibleEvents(call).keys()].filter(
    (event) =>
      (organization_id?.includes(event.organization_id) ?? true) &&
      (source?.includes(event.source) ?? true) &&
      (query === null || event.name.toLowerCase().includes(query.toLowerCase())) &&
      isOfCustomer(event),
  );
  return seenNames(found).map((row) => ({
    ...row,
    label: row.source === "user" ? row.name : systemLabel(row.name),
  }));
}
