// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { EventsListPageSchema } from "../models/EventsListPage.js";
import { EventsListRequestSchema } from "../models/EventsListRequest.js";
import { eventsList as lite } from "./lite/eventsList.js";

export type { EventsListError } from "./lite/eventsList.js";

/**
 * Lists events, your own and Polar's, the newest first, a page at a time.
 *
 * An event must pass all filters that are set. `filter` takes a meter's filter as JSON text with
 * the API's own names; `meterId` gives what a meter counts; `query` needs at least 3 characters
 * and `organizationId`. `parentId` gives an event's children, and with `depth` what lies below
 * them too. Naming a customer by either ID finds its events under both, also those sent before it
 * existed. New events take a moment to show.
 *
 * `HTTPValidationError`: no such meter, a filter that cannot be read, or a `query` that is too
 * short or without `organizationId`.
 *
 * `GET /v1/events/`. Scopes: `events:read` or `events:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const eventsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  EventsListRequestSchema,
  EventsListPageSchema,
);
