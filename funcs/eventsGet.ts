// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { EventSchema } from "../models/Event.js";
import { EventsGetRequestSchema } from "../models/EventsGetRequest.js";
import { eventsGet as lite } from "./lite/eventsGet.js";

export type { EventsGetError } from "./lite/eventsGet.js";

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
export const eventsGet: typeof lite = /* @__PURE__ */ checked(lite, EventsGetRequestSchema, EventSchema);
