// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { EventTypesListRequest } from "../../models/EventTypesListRequest.js";
import type { EventTypeWithStats } from "../../models/EventTypeWithStats.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link eventTypesList} can fail with. */
export type EventTypesListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
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
