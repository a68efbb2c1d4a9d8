// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { type Order, OrderSchema } from "./Order.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of orders as the API sends it. */
export interface ListResourceOrder {
  items: Order[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceOrder}. */
export const ListResourceOrderSchema: ObjectSchema<ListResourceOrder> =
  /* @__PURE__ */ objectSchema<ListResourceOrder>({
    items: listSchema(OrderSchema),
    pagination: PaginationSchema,
  });
