// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { EventTypesListRequest } from "../../models/EventTypesListRequest.js";
import type { EventTypeWithStats } from "../../models/EventTypeWithStats.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link eventTypesList} can fail with. */
export type EventTypesListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the types of events so far, with how often and when they came, the latest first, a page at
 * a time.
 *
 * A type comes into being with the first event of its name. `rootEvents` leaves out types that
 * only occur below other events. Naming a customer by either ID finds its events under both, also
 * those sent before it existed. `HTTPValidationError`: a filter, sorting, `page` or `limit` that
 * cannot be read.
 *
 * `GET /v1/event-types/`. Scopes: `events:read` or `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventTypesList: ListEndpointWithDefaults<
  EventTypesListRequest,
  EventTypeWithStats,
  EventTypesListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/event-types/",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
