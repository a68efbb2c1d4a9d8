// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Customer, CustomerSchema } from "./Customer.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of customers as the API sends it. */
export interface ListResourceCustomer {
  items: Customer[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCustomer}. */
export const ListResourceCustomerSchema: ObjectSchema<ListResourceCustomer> =
  /* @__PURE__ */ objectSchema<ListResourceCustomer>({
    items: listSchema(CustomerSchema),
    pagination: PaginationSchema,
  });
