// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderPaymentConfirmationSchema } from "../models/CustomerOrderPaymentConfirmation.js";
import { CustomerPortalOrdersConfirmRetryPaymentRequestSchema } from "../models/CustomerPortalOrdersConfirmRetryPaymentRequest.js";
import { customerPortalOrdersConfirmRetryPayment as lite } from "./lite/customerPortalOrdersConfirmRetryPayment.js";

export type { CustomerPortalOrdersConfirmRetryPaymentError } from "./lite/customerPortalOrdersConfirmRetryPayment.js";

/**
 * `POST /v1/customer-portal/orders/{id}/confirm-payment`.
 * Errors of its own: `ResourceNotFound` (404), `PaymentAlreadyInProgress` (409),
 * `OrderNotEligibleForRetry` (422), `ManualRetryLimitExceeded` (429).
 */
export const customerPortalOrdersConfirmRetryPayment: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersConfirmRetryPaymentRequestSchema,
  CustomerOrderPaymentConfirmationSchema,
);
