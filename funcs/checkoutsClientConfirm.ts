// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutPublicConfirmedSchema } from "../models/CheckoutPublicConfirmed.js";
import { CheckoutsClientConfirmRequestSchema } from "../models/CheckoutsClientConfirmRequest.js";
import { checkoutsClientConfirm as lite } from "./lite/checkoutsClientConfirm.js";

export type { CheckoutsClientConfirmError } from "./lite/checkoutsClientConfirm.js";

/**
 * Confirms a checkout session by its client secret: charges the customer, or saves the way to pay.
 *
 * The client secret suffices, no access token is needed, so this may run in a browser. Takes all
 * changes that `checkoutsClientUpdate` takes. The answer comes before the payment is settled, with
 * the status `confirmed`: `succeeded`, the order and the subscription follow in the background,
 * with the webhooks `checkout.updated`, `order.paid` and `subscription.created`. If the payment
 * fails after all, the session is `open` again for another try. The customer is created, or found
 * by e-mail, and takes over address and tax ID.
 *
 * `PaymentError`: the charge was declined; nothing else happened, so ask for another way to pay
 * and confirm again. `PaymentNotReady`: the organization cannot take payments yet.
 * `TrialAlreadyRedeemed`: the customer had a trial before; set `allowTrial` to false to buy
 * without one. `DiscountRedemptionLimitReached`: the customer has used the discount as often as it
 * may; go on without it. `AlreadyActiveSubscriptionError`: the customer has a subscription, and
 * the organization allows one each; change that one with `subscriptionsUpdate`. `NotOpenCheckout`:
 * it was confirmed, paid or has expired, so make a new one. `CheckoutLocked`: another request is
 * changing it; try again. `ExpiredCheckoutError`: `expiresAt` has passed, be it paid or not; make
 * a new one with `checkoutsCreate`. `ResourceNotFound`: no session has this client secret.
 * `NotPermitted`: Polar has shut the organization off from its API.
 *
 * `HTTPValidationError`: e-mail, billing address, billing name, confirmation token or a required
 * custom field is missing; tax cannot be worked out for the address; the price was archived or the
 * discount is used up meanwhile; or what `checkoutsClientUpdate` refuses.
 *
 * `POST /v1/checkouts/client/{client_secret}/confirm`.
 * Errors of its own: `PaymentError` (400), `AlreadyActiveSubscriptionError` (403),
 * `NotOpenCheckout` (403), `NotPermitted` (403), `PaymentNotReady` (403), `TrialAlreadyRedeemed`
 * (403), `DiscountRedemptionLimitReached` (403), `ResourceNotFound` (404), `CheckoutLocked` (409),
 * `ExpiredCheckoutError` (410), `HTTPValidationError` (422).
 */
export const checkoutsClientConfirm: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutsClientConfirmRequestSchema,
  CheckoutPublicConfirmedSchema,
);
