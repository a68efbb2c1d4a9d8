// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Order } from "../../models/Order.js";
import type { OrdersListRequest } from "../../models/OrdersListRequest.js";

/** What {@link ordersList} can fail with. */
export type OrdersListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `GET /v1/orders/`. Scopes: `orders:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const ordersList: ListEndpointWithDefaults<OrdersListRequest, Order, OrdersListError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/orders/",
    errors: ["HTTPValidationError"],
    alias: (name) => (name === "amounts" ? "metadata" : name),
    encode: query,
    read: page,
  });
