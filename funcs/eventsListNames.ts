// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { EventsListNamesRequestSchema } from "../models/EventsListNamesRequest.js";
import { ListResourceEventNameSchema } from "../models/ListResourceEventName.js";
import { eventsListNames as lite } from "./lite/eventsListNames.js";

export type { EventsListNamesError } from "./lite/eventsListNames.js";

/**
 * Lists the names of the events so far, with how often and when they came, the latest first, a
 * page at a time.
 *
 * `eventTypesList` gives the same with the ID that `eventTypesUpdate` needs. Naming a customer by
 * either ID finds its events under both, also those sent before it existed. `HTTPValidationError`:
 * a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/events/names`. Scopes: `events:read` or `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventsListNames: typeof lite = /* @__PURE__ */ checked(
  lite,
  EventsListNamesRequestSchema,
  ListResourceEventNameSchema,
);
