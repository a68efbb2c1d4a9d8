// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { EventsListNamesRequestSchema } from "../models/EventsListNamesRequest.js";
import { ListResourceEventNameSchema } from "../models/ListResourceEventName.js";
import { eventsListNames as lite } from "./lite/eventsListNames.js";

export type { EventsListNamesError } from "./lite/eventsListNames.js";

/**
 * `GET /v1/events/names`. Scopes: `events:read` or `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventsListNames: typeof lite = /* @__PURE__ */ checked(
  lite,
  EventsListNamesRequestSchema,
  ListResourceEventNameSchema,
);
