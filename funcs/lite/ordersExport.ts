// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { type EndpointWithDefaults, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { text } from "../../core/read/text.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { OrdersExportRequest } from "../../models/OrdersExportRequest.js";

/** What {@link ordersExport} can fail with. */
export type OrdersExportError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Exports orders as one CSV text, a header and a row per order.
 *
 * Amounts are divided by 100 there, whatever the currency; everywhere else they are integers in
 * its minor unit. There are no pages, so many orders may need a longer `timeoutMs`; `ordersList`
 * gives typed pages. `HTTPValidationError`: a filter, column or time zone that cannot be read.
 *
 * `GET /v1/orders/export`. Scopes: `orders:read`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const ordersExport: EndpointWithDefaults<OrdersExportRequest, string, OrdersExportError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/orders/export",
    errors: ["HTTPValidationError"],
    encode: query,
    read: text,
  });
