// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { byKeys } from "./byKeys.js";
import { type CursorPagination, CursorPaginationSchema } from "./CursorPagination.js";
import { type Event, EventSchema } from "./Event.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** The answer of `eventsList`. */
export interface EventsListPage {
  items: Event[];
  pagination: Pagination | CursorPagination;
}

/** Checks a {@link EventsListPage}. */
export const EventsListPageSchema: ObjectSchema<EventsListPage> =
  /* @__PURE__ */ objectSchema<EventsListPage>({
    items: listSchema(EventSchema),
    pagination: byKeys([PaginationSchema, "totalCount", "maxPage"], [CursorPaginationSchema, "hasNextPage"]),
  });
