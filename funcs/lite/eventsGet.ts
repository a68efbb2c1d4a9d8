// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Event } from "../../models/Event.js";
import type { EventsGetRequest } from "../../models/EventsGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link eventsGet} can fail with. */
export type EventsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets an event by its Polar ID.
 *
 * No function finds an event by `externalId`. `childCount` is always 0 here: `eventsList` counts
 * the children. `ResourceNotFound`: the token reaches no such event, or it came just now.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/events/{id}`. Scopes: `events:read` or `events:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const eventsGet: Endpoint<EventsGetRequest, Event, EventsGetError> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/events/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
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
  read: json,
});
