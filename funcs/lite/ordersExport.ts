// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type EndpointWithDefaults, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { query } from "../../core/query.js";
import { text } from "../../core/text.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { OrdersExportRequest } from "../../models/OrdersExportRequest.js";

/** What {@link ordersExport} can fail with. */
export type OrdersExportError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
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
