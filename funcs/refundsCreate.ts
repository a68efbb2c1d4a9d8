// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { RefundSchema } from "../models/Refund.js";
import { RefundCreateSchema } from "../models/RefundCreate.js";
import { refundsCreate as lite } from "./lite/refundsCreate.js";

export type { RefundsCreateError } from "./lite/refundsCreate.js";

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
export const refundsCreate: typeof lite = /* @__PURE__ */ checked(lite, RefundCreateSchema, RefundSchema);
