// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerCustomerMeter, CustomerCustomerMeterSchema } from "./CustomerCustomerMeter.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of meters as the API sends it. */
export interface ListResourceCustomerCustomerMeter {
  items: CustomerCustomerMeter[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCustomerCustomerMeter}. */
export const ListResourceCustomerCustomerMeterSchema: ObjectSchema<ListResourceCustomerCustomerMeter> =
  /* @__PURE__ */ objectSchema<ListResourceCustomerCustomerMeter>({
    items: listSchema(CustomerCustomerMeterSchema),
    pagination: PaginationSchema,
  });
