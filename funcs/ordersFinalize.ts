// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrderSchema } from "../models/Order.js";
import { OrdersFinalizeRequestSchema } from "../models/OrdersFinalizeRequest.js";
import { ordersFinalize as lite } from "./lite/ordersFinalize.js";

export type { OrdersFinalizeError } from "./lite/ordersFinalize.js";

/**
 * Charges a draft order to a saved payment method at once, and returns the order, now paid.
 *
 * The order gets its invoice number, the customer gets its benefits and (unless switched off) an
 * e-mail, and the webhooks `order.updated` and `order.paid` are sent. An amount below the least
 * that the currency allows is put on the customer's balance instead. On every error the order
 * stays a draft without an invoice number. After a timeout, call again: the same order and payment
 * method are not charged twice.
 *
 * `PaymentFailed`: the customer has no (such) payment method, or the charge was declined; try
 * another method. `PaymentActionRequired`: the bank wants the customer to confirm, which cannot be
 * done here; let the customer renew its payment method in the portal.
 * `OffSessionChargesNotEnabled`: the organization may not charge customers on its own; Polar's
 * support can enable that. `OrganizationNotReadyForPayments`: its account is not set up or under
 * review. `OrderNotDraft`: it is paid, or another call is charging it; see `ordersGet`.
 * `ResourceNotFound`: the token reaches no such order. `HTTPValidationError`: an ID is no UUID.
 *
 * `POST /v1/orders/{id}/finalize`. Scopes: `orders:write`.
 * Errors of its own: `PaymentFailed` (402), `PaymentActionRequired` (402),
 * `OffSessionChargesNotEnabled` (403), `OrganizationNotReadyForPayments` (403), `ResourceNotFound`
 * (404), `OrderNotDraft` (412), `HTTPValidationError` (422).
 */
export const ordersFinalize: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersFinalizeRequestSchema,
  OrderSchema,
);
