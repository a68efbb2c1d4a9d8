// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { EventTypesListRequestSchema } from "../models/EventTypesListRequest.js";
import { ListResourceEventTypeWithStatsSchema } from "../models/ListResourceEventTypeWithStats.js";
import { eventTypesList as lite } from "./lite/eventTypesList.js";

export type { EventTypesListError } from "./lite/eventTypesList.js";

/**
 * `GET /v1/event-types/`. Scopes: `events:read` or `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventTypesList: typeof lite = /* @__PURE__ */ checked(
  lite,
  EventTypesListRequestSchema,
  ListResourceEventTypeWithStatsSchema,
);
