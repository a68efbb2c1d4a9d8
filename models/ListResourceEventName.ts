// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type EventName, EventNameSchema } from "./EventName.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of names of events as the API sends it. */
export interface ListResourceEventName {
  items: EventName[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceEventName}. */
export const ListResourceEventNameSchema: ObjectSchema<ListResourceEventName> =
  /* @__PURE__ */ objectSchema<ListResourceEventName>({
    items: listSchema(EventNameSchema),
    pagination: PaginationSchema,
  });
