// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { EventsIngestSchema } from "../models/EventsIngest.js";
import { EventsIngestResponseSchema } from "../models/EventsIngestResponse.js";
import { eventsIngest as lite } from "./lite/eventsIngest.js";

export type { EventsIngestError } from "./lite/eventsIngest.js";

/**
 * `POST /v1/events/ingest`. Scopes: `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventsIngest: typeof lite = /* @__PURE__ */ checked(
  lite,
  EventsIngestSchema,
  EventsIngestResponseSchema,
);
