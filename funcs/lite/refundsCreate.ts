// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Refund } from "../../models/Refund.js";
import type { RefundCreate } from "../../models/RefundCreate.js";
import type { RefundedAlready } from "../../models/RefundedAlready.js";
import type { RefundPaymentTransactionNotFound } from "../../models/RefundPaymentTransactionNotFound.js";
import type { RefundUnknownPayment } from "../../models/RefundUnknownPayment.js";
import type { RevokeSubscriptionBenefitsProhibited } from "../../models/RevokeSubscriptionBenefitsProhibited.js";

/** What {@link refundsCreate} can fail with. */
export type RefundsCreateError =
  | APIError<"RefundedAlready", RefundedAlready>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"RevokeSubscriptionBenefitsProhibited", RevokeSubscriptionBenefitsProhibited>
  | APIError<"RefundPaymentTransactionNotFound", RefundPaymentTransactionNotFound>
  | APIError<"RefundUnknownPayment", RefundUnknownPayment>
  | ClientError;

/**
 * Gives back a paid order's money, all or a part, and returns the refund.
 *
 * Cannot be undone. `amount` is without tax, an integer in the minor unit of the order's currency;
 * the tax on it is given back on top. `refundableAmount` of the order is the most, and then all
 * tax goes back. It may start as `pending` and can still fail. A refund does not end a
 * subscription; for that use `subscriptionsRevoke`. It lowers a balance that the customer has.
 * Sends the webhooks `refund.created`, `order.updated` and `order.refunded`. After a timeout, look
 * with `refundsList` before trying again.
 *
 * `RefundedAlready`: nothing is left to refund. `HTTPValidationError`: the token reaches no such
 * order, the amount is more than is left, or a field is wrong.
 * `RevokeSubscriptionBenefitsProhibited`: `revokeBenefits` on a subscription's order.
 * `RefundUnknownPayment`, `RefundPaymentTransactionNotFound`: the order has no payment that
 * succeeded. `SDKError` with status 403: the payment is disputed or refunds are blocked.
 *
 * `POST /v1/refunds/`. Scopes: `refunds:write`.
 * Errors of its own: `RefundedAlready` (403), `HTTPValidationError` (422),
 * `RevokeSubscriptionBenefitsProhibited` (400), `RefundPaymentTransactionNotFound` (404),
 * `RefundUnknownPayment` (404).
 */
export const refundsCreate: Endpoint<RefundCreate, Refund, RefundsCreateError> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/refunds/",
  errors: [
    "RefundedAlready",
    "HTTPValidationError",
    "RevokeSubscriptionBenefitsProhibited",
    "RefundPaymentTransactionNotFound",
    "RefundUnknownPayment",
  ],
  encode: jsonBody,
  read: json,
});
