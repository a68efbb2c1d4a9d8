// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Order } from "../../models/Order.js";
import type { OrdersListRequest } from "../../models/OrdersListRequest.js";

/** What {@link ordersList} can fail with. */
export type OrdersListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

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
export const ordersList: ListEndpointWithDefaults<OrdersListRequest, Order, OrdersListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/orders/",
    errors: ["HTTPValidationError"],
    encode: query,
    read: page,
  });
