// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { CustomerOrderPaymentConfirmation } from "../../models/CustomerOrderPaymentConfirmation.js";
import type { CustomerPortalOrdersConfirmRetryPaymentRequest } from "../../models/CustomerPortalOrdersConfirmRetryPaymentRequest.js";
import type { ManualRetryLimitExceeded } from "../../models/ManualRetryLimitExceeded.js";
import type { OrderNotEligibleForRetry } from "../../models/OrderNotEligibleForRetry.js";
import type { PaymentAlreadyInProgress } from "../../models/PaymentAlreadyInProgress.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalOrdersConfirmRetryPayment} can fail with. */
export type CustomerPortalOrdersConfirmRetryPaymentError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"PaymentAlreadyInProgress", PaymentAlreadyInProgress>
  | APIError<"OrderNotEligibleForRetry", OrderNotEligibleForRetry>
  | APIError<"ManualRetryLimitExceeded", ManualRetryLimitExceeded>
  | ClientError;

/**
 * `POST /v1/customer-portal/orders/{id}/confirm-payment`.
 * Errors of its own: `ResourceNotFound` (404), `PaymentAlreadyInProgress` (409),
 * `OrderNotEligibleForRetry` (422), `ManualRetryLimitExceeded` (429).
 */
export const customerPortalOrdersConfirmRetryPayment: Endpoint<
  CustomerPortalOrdersConfirmRetryPaymentRequest,
  CustomerOrderPaymentConfirmation,
  CustomerPortalOrdersConfirmRetryPaymentError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/orders/{id}/confirm-payment",
  bodyKey: "customerOrderConfirmPayment",
  errors: [
    "ResourceNotFound",
    "PaymentAlreadyInProgress",
    "OrderNotEligibleForRetry",
    "ManualRetryLimitExceeded",
  ],
  encode: jsonBody,
  read: json,
});
