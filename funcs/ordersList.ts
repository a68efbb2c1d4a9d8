// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceOrderSchema } from "../models/ListResourceOrder.js";
import { OrdersListRequestSchema } from "../models/OrdersListRequest.js";
import { ordersList as lite } from "./lite/ordersList.js";

export type { OrdersListError } from "./lite/ordersList.js";

/**
 * Lists the orders that the token reaches, the newest first, a page at a time.
 *
 * An order must pass all filters that are set; without `status` unpaid, void and draft ones are
 * listed as well. Renewals are orders too. A page past the end is empty, not an error.
 * `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/orders/`. Scopes: `orders:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const ordersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersListRequestSchema,
  ListResourceOrderSchema,
);
