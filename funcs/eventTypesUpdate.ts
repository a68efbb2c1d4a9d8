// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { EventTypeSchema } from "../models/EventType.js";
import { EventTypesUpdateRequestSchema } from "../models/EventTypesUpdateRequest.js";
import { eventTypesUpdate as lite } from "./lite/eventTypesUpdate.js";

export type { EventTypesUpdateError } from "./lite/eventTypesUpdate.js";

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
export const eventTypesUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  EventTypesUpdateRequestSchema,
  EventTypeSchema,
);
