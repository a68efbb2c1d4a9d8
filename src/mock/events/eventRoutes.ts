import { requestValidationError } from "../http/ApiError.js";
import { cursorReply } from "../http/cursorReply.js";
import { listReply } from "../http/listReply.js";
import {
  idFilter,
  metadataFilter,
  organizationFilter,
  pageSources,
  sortingSource,
  valueFilter,
} from "../http/listSources.js";
import { json } from "../http/Reply.js";
import { type Route, route } from "../http/Route.js";
import { fromBody, fromPath, fromQuery } from "../http/Source.js";
import { awareDateTime } from "../read/awareDateTime.js";
import { integer } from "../read/integer.js";
import type { Issue } from "../read/Outcome.js";
import { oneOf } from "../read/oneOf.js";
import { queryBoolean } from "../read/queryValues.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import { eventsIngest } from "./eventBodies.js";
import { findEvent } from "./findEvent.js";
import { ingestEvents } from "./ingestEvents.js";
import { listEventNames } from "./listEventNames.js";
import { listEvents } from "./listEvents.js";
import { queryFilter } from "./queryFilter.js";

const READ: readonly string[] = ["events:read", "events:write"];
const WRITE: readonly string[] = ["events:write"];

const SORTING = ["timestamp", "-timestamp"] as const;
const NAME_SORTING = [
  "name",
  "-name",
  "occurrences",
  "-occurrences",
  "first_seen",
  "-first_seen",
  "last_seen",
  "-last_seen",
] as const;

const whose = {
  organizationIds: organizationFilter,
  customerIds: idFilter("customer_id"),
  externalCustomerIds: valueFilter("external_customer_id", text()),
  sources: valueFilter("source", oneOf(["system", "user"])),
  query: fromQuery("query", text(), null),
};

/** `/v1/events/`. */
export const eventRoutes: readonly Route[] = [
  route(
    { method: "GET", path: "/v1/events/", scopes: READ },
    {
      ...pageSources,
      sorting: sortingSource(SORTING, "-timestamp"),
      metadata: metadataFilter,
      filter: queryFilter,
      start: fromQuery("start_timestamp", awareDateTime, null),
      end: fromQuery("end_timestamp", awareDateTime, null),
      ...whose,
      meterId: fromQuery("meter_id", uuid4, null),
      names: valueFilter("name", text()),
      parentId: fromQuery("parent_id", uuid4, null),
      depth: fromQuery("depth", integer({ ge: 0, le: 5 }), null),
      // The API document does not name it, but the server takes it.
      cursor: fromQuery("cursor_pagination", queryBoolean, false),
    },
    (values, call) => {
      const issue = queryIssue(values.query, values.organizationIds);
      if (issue !== undefined) throw requestValidationError([issue]);
      const { rows, present } = listEvents(call, values);
      const reply = values.cursor ? cursorReply : listReply;
      return reply(rows, values, call.pageLimit, present);
    },
  ),
  route(
    { method: "POST", path: "/v1/events/ingest", scopes: WRITE },
    { body: fromBody(eventsIngest) },
    ({ body }, call) => json(ingestEvents(call, body.events)),
  ),
  route(
    { method: "GET", path: "/v1/events/names", scopes: READ },
    { ...pageSources, sorting: sortingSource(NAME_SORTING, "-last_seen"), ...whose },
    (values, call) => listReply(listEventNames(call, values), values, call.pageLimit, (row) => row),
  ),
  route(
    { method: "GET", path: "/v1/events/{id}", scopes: READ },
    { id: fromPath("id", uuid4) },
    ({ id }, call) => json(findEvent(call, id)),
  ),
];

/** A search goes through one organization's events, and not for next to nothing. */
function queryIssue(query: string | null, organizationIds: readonly string[] | undefined): Issue | undefined {
  if (query === null) return undefined;
  const loc = ["query", "query"];
  if (organizationIds === undefined) {
    const msg = "Query is only supported when organization_id is provided.";
    return { type: "value_error", loc, msg, input: query };
  }
  const msg = "Query must be at least 3 characters.";
  return [...query].length < 3 ? { type: "query", loc, msg, input: query } : undefined;
}
