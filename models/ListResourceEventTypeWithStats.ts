// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type EventTypeWithStats, EventTypeWithStatsSchema } from "./EventTypeWithStats.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of kinds of events as the API sends it. */
export interface ListResourceEventTypeWithStats {
  items: EventTypeWithStats[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceEventTypeWithStats}. */
export const ListResourceEventTypeWithStatsSchema: ObjectSchema<ListResourceEventTypeWithStats> =
  /* @__PURE__ */ objectSchema<ListResourceEventTypeWithStats>({
    items: listSchema(EventTypeWithStatsSchema),
    pagination: PaginationSchema,
  });
