// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutSchema } from "../models/Checkout.js";
import { CheckoutsUpdateRequestSchema } from "../models/CheckoutsUpdateRequest.js";
import { checkoutsUpdate as lite } from "./lite/checkoutsUpdate.js";

export type { CheckoutsUpdateError } from "./lite/checkoutsUpdate.js";

/**
 * Changes the given fields of an open checkout session, and returns the session.
 *
 * Fields left out stay as they are. Answers to custom fields are added to those given before.
 * Another product or currency sets seats and units to the fewest allowed, unless they are sent
 * along, and takes off a discount that does not apply. `isBusinessCustomer: false` also clears tax
 * ID and billing name, and an e-mail is ignored once the session has a customer. Prices and tax
 * are worked out anew. Sends the `checkout.updated` webhook. `metadata` is replaced as a whole.
 * Null removes the discount and the tax ID, and changes nothing as product, currency, amount,
 * seats, units or billing address.
 *
 * `ResourceNotFound`: the token reaches no such session. `NotOpenCheckout`: it was confirmed, paid
 * or has expired, so make a new one. `AlreadyActiveSubscriptionError`: the customer has a
 * subscription, and the organization allows one each; change that one with `subscriptionsUpdate`.
 * `NotPermitted`: the token's user may not manage sales, or Polar has shut the organization off.
 * `HTTPValidationError`: the product is not in the session, archived or has no price in the
 * currency; the discount is missing, used up or not for the product; seats, units or a custom
 * price are out of bounds; the tax ID is wrong or has no address; or a field is wrong. While
 * another request changes the session, the answer is an `SDKError` with status 409; try again.
 * `PaymentNotReady`, `TrialAlreadyRedeemed` and `DiscountRedemptionLimitReached` are for client
 * functions only.
 *
 * `PATCH /v1/checkouts/{id}`. Scopes: `checkouts:write`.
 * Errors of its own: `AlreadyActiveSubscriptionError` (403), `NotOpenCheckout` (403),
 * `NotPermitted` (403), `PaymentNotReady` (403), `TrialAlreadyRedeemed` (403),
 * `DiscountRedemptionLimitReached` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutsUpdateRequestSchema,
  CheckoutSchema,
);
