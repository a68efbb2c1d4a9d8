// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { EventTypeSchema } from "../models/EventType.js";
import { EventTypesUpdateRequestSchema } from "../models/EventTypesUpdateRequest.js";
import { eventTypesUpdate as lite } from "./lite/eventTypesUpdate.js";

export type { EventTypesUpdateError } from "./lite/eventTypesUpdate.js";

/**
 * `PATCH /v1/event-types/{id}`. Scopes: `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventTypesUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  EventTypesUpdateRequestSchema,
  EventTypeSchema,
);
