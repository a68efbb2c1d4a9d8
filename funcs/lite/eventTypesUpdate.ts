// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { EventType } from "../../models/EventType.js";
import type { EventTypesUpdateRequest } from "../../models/EventTypesUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link eventTypesUpdate} can fail with. */
export type EventTypesUpdateError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | ClientError;

/**
 * Changes how events of a type are labelled, and returns the type.
 *
 * Labels are for display only: names, meters and filters stay as they are. A
 * `labelPropertySelector` that is left out is cleared. Polar's own event types have no ID and keep
 * their labels.
 *
 * `ResourceNotFound`: the token reaches no such event type. `HTTPValidationError`: an empty label,
 * or the ID is no UUID.
 *
 * `PATCH /v1/event-types/{id}`. Scopes: `events:write`.
 * Errors of its own: `HTTPValidationError` (422), `ResourceNotFound` (404).
 */
export const eventTypesUpdate: Endpoint<EventTypesUpdateRequest, EventType, EventTypesUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PATCH",
    path: "/v1/event-types/{id}",
    bodyKey: "eventTypeUpdate",
    errors: ["HTTPValidationError", "ResourceNotFound"],
    encode: jsonBody,
    read: json,
  });
