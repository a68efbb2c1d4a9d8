// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerOrder, CustomerOrderSchema } from "./CustomerOrder.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of orders as the API sends it. */
export interface ListResourceCustomerOrder {
  items: CustomerOrder[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCustomerOrder}. */
export const ListResourceCustomerOrderSchema: ObjectSchema<ListResourceCustomerOrder> =
  /* @__PURE__ */ objectSchema<ListResourceCustomerOrder>({
    items: listSchema(CustomerOrderSchema),
    pagination: PaginationSchema,
  });
