// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { type Meter, MeterSchema } from "./Meter.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of meters as the API sends it. */
export interface ListResourceMeter {
  items: Meter[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceMeter}. */
export const ListResourceMeterSchema: ObjectSchema<ListResourceMeter> =
  /* @__PURE__ */ objectSchema<ListResourceMeter>({
    items: listSchema(MeterSchema),
    pagination: PaginationSchema,
  });
