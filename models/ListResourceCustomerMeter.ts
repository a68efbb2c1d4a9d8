// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerMeter, CustomerMeterSchema } from "./CustomerMeter.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of customers' counts as the API sends it. */
export interface ListResourceCustomerMeter {
  items: CustomerMeter[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCustomerMeter}. */
export const ListResourceCustomerMeterSchema: ObjectSchema<ListResourceCustomerMeter> =
  /* @__PURE__ */ objectSchema<ListResourceCustomerMeter>({
    items: listSchema(CustomerMeterSchema),
    pagination: PaginationSchema,
  });
