// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CursorPagination } from "../../models/CursorPagination.js";
import type { Event } from "../../models/Event.js";
import type { EventsListRequest } from "../../models/EventsListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Pagination } from "../../models/Pagination.js";

/** What {@link eventsList} can fail with. */
export type EventsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists events, your own and Polar's, the newest first, a page at a time.
 *
 * An event must pass all filters that are set. `filter` takes a meter's filter as JSON text with
 * the API's own names; `meterId` gives what a meter counts; `query` needs at least 3 characters
 * and `organizationId`. `parentId` gives an event's children, and with `depth` what lies below
 * them too. Naming a customer by either ID finds its events under both, also those sent before it
 * existed. New events take a moment to show.
 *
 * `HTTPValidationError`: no such meter, a filter that cannot be read, or a `query` that is too
 * short or without `organizationId`.
 *
 * `GET /v1/events/`. Scopes: `events:read` or `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventsList: ListEndpointWithDefaults<
  EventsListRequest,
  Event,
  EventsListError,
  Pagination | CursorPagination
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/events/",
  errors: ["HTTPValidationError"],
  fields: {
    billing_period_end: "convert",
    canceled_at: "convert",
    ends_at: "convert",
    metadata: { by: "source", values: { system: "convert", user: "keepKeys" } },
    new_period_end: "convert",
    old_period_end: "convert",
    order_created_at: "convert",
    past_due_at: "convert",
    paused_at: "convert",
    resumes_at: "convert",
    started_at: "convert",
    trial_end: "convert",
  },
  encode: query,
  read: page,
});
