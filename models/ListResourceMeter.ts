// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
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
    items: v.array(MeterSchema),
    pagination: PaginationSchema,
  });
