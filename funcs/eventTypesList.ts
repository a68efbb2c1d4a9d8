// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { EventTypesListRequestSchema } from "../models/EventTypesListRequest.js";
import { ListResourceEventTypeWithStatsSchema } from "../models/ListResourceEventTypeWithStats.js";
import { eventTypesList as lite } from "./lite/eventTypesList.js";

export type { EventTypesListError } from "./lite/eventTypesList.js";

/**
 * Lists the types of events so far, with how often and when they came, the latest first, a page at
 * a time.
 *
 * A type comes into being with the first event of its name. `rootEvents` leaves out types that
 * only occur below other events. Naming a customer by either ID finds its events under both, also
 * those sent before it existed. `HTTPValidationError`: a filter, sorting, `page` or `limit` that
 * cannot be read.
 *
 * `GET /v1/event-types/`. Scopes: `events:read` or `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventTypesList: typeof lite = /* @__PURE__ */ checked(
  lite,
  EventTypesListRequestSchema,
  ListResourceEventTypeWithStatsSchema,
);
