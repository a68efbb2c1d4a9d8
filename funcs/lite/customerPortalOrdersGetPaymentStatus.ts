// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerOrderPaymentStatus } from "../../models/CustomerOrderPaymentStatus.js";
import type { CustomerPortalOrdersGetPaymentStatusRequest } from "../../models/CustomerPortalOrdersGetPaymentStatusRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalOrdersGetPaymentStatus} can fail with. */
export type CustomerPortalOrdersGetPaymentStatusError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Tells how the latest attempt to pay an order stands.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 * For polling after `customerPortalOrdersConfirmRetryPayment`. `ResourceNotFound`: the customer
 * has no such order. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-portal/orders/{id}/payment-status`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersGetPaymentStatus: Endpoint<
  CustomerPortalOrdersGetPaymentStatusRequest,
  CustomerOrderPaymentStatus,
  CustomerPortalOrdersGetPaymentStatusError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/orders/{id}/payment-status",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
