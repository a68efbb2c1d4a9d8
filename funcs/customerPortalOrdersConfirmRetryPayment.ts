// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderPaymentConfirmationSchema } from "../models/CustomerOrderPaymentConfirmation.js";
import { CustomerPortalOrdersConfirmRetryPaymentRequestSchema } from "../models/CustomerPortalOrdersConfirmRetryPaymentRequest.js";
import { customerPortalOrdersConfirmRetryPayment as lite } from "./lite/customerPortalOrdersConfirmRetryPayment.js";

export type { CustomerPortalOrdersConfirmRetryPaymentError } from "./lite/customerPortalOrdersConfirmRetryPayment.js";

/**
 * Charges the customer now for an unpaid subscription order, with a saved or a new payment method.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * Charges `dueAmount`. A decline is not an error but an answer with the `status` `failed` and the
 * reason in `error`. `requires_action`: let Stripe.js finish with `clientSecret`. `succeeded`:
 * paid; the order itself follows a moment later (`customerPortalOrdersGetPaymentStatus`). A new
 * method is saved for later payments.
 *
 * `OrderNotEligibleForRetry`: the order is not `pending`, belongs to no subscription, or no
 * automatic attempt is planned (`nextPaymentAttemptAt` is null). `PaymentAlreadyInProgress`: an
 * attempt is under way; wait for its outcome. `ManualRetryLimitExceeded`: the customer has used
 * its five attempts for this order. That is an answer and not a rate limit, so it is never
 * repeated; what is left are the automatic attempts, or a new default payment method.
 * `ResourceNotFound`: the customer has no such order.
 *
 * Other faults are `SDKError`s with status 422: not exactly one of `confirmationTokenId` and
 * `paymentMethodId`, or a payment method that is not the customer's.
 *
 * `POST /v1/customer-portal/orders/{id}/confirm-payment`. Scopes: `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `PaymentAlreadyInProgress` (409),
 * `OrderNotEligibleForRetry` (422), `ManualRetryLimitExceeded` (429).
 */
export const customerPortalOrdersConfirmRetryPayment: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersConfirmRetryPaymentRequestSchema,
  CustomerOrderPaymentConfirmationSchema,
);
