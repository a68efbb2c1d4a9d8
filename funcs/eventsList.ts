// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { EventsListPageSchema } from "../models/EventsListPage.js";
import { EventsListRequestSchema } from "../models/EventsListRequest.js";
import { eventsList as lite } from "./lite/eventsList.js";

export type { EventsListError } from "./lite/eventsList.js";

/**
 * `GET /v1/events/`. Scopes: `events:read` or `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  EventsListRequestSchema,
  EventsListPageSchema,
);
