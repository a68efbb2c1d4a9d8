// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { EventName } from "../../models/EventName.js";
import type { EventsListNamesRequest } from "../../models/EventsListNamesRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link eventsListNames} can fail with. */
export type EventsListNamesError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
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
