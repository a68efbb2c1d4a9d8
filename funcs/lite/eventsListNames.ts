// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { EventName } from "../../models/EventName.js";
import type { EventsListNamesRequest } from "../../models/EventsListNamesRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link eventsListNames} can fail with. */
export type EventsListNamesError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the names of the events so far, with how often and when they came, the latest first, a
 * page at a time.
 *
 * `eventTypesList` gives the same with the ID that `eventTypesUpdate` needs. Naming a customer by
 * either ID finds its events under both, also those sent before it existed. `HTTPValidationError`:
 * a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/events/names`. Scopes: `events:read` or `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventsListNames: ListEndpointWithDefaults<
  EventsListNamesRequest,
  EventName,
  EventsListNamesError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/events/names",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
