// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderPaymentStatusSchema } from "../models/CustomerOrderPaymentStatus.js";
import { CustomerPortalOrdersGetPaymentStatusRequestSchema } from "../models/CustomerPortalOrdersGetPaymentStatusRequest.js";
import { customerPortalOrdersGetPaymentStatus as lite } from "./lite/customerPortalOrdersGetPaymentStatus.js";

export type { CustomerPortalOrdersGetPaymentStatusError } from "./lite/customerPortalOrdersGetPaymentStatus.js";

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
export const customerPortalOrdersGetPaymentStatus: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersGetPaymentStatusRequestSchema,
  CustomerOrderPaymentStatusSchema,
);
