// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutPublicSchema } from "../models/CheckoutPublic.js";
import { CheckoutsClientUpdateRequestSchema } from "../models/CheckoutsClientUpdateRequest.js";
import { checkoutsClientUpdate as lite } from "./lite/checkoutsClientUpdate.js";

export type { CheckoutsClientUpdateError } from "./lite/checkoutsClientUpdate.js";

/**
 * Changes an open checkout session by its client secret, as its customer does, and returns it.
 *
 * The client secret suffices, no access token is needed, so this may run in a browser. Fields left
 * out stay as they are. Answers to custom fields are added to those given before. Another product
 * or currency sets seats and units to the fewest allowed, unless they are sent along, and takes
 * off a discount that does not apply. `isBusinessCustomer: false` also clears tax ID and billing
 * name, and an e-mail is ignored once the session has a customer. Prices and tax are worked out
 * anew. Sends the `checkout.updated` webhook. A null `discountCode` takes the discount off; a code
 * is ignored if the session does not allow them.
 *
 * `ResourceNotFound`: no session has this client secret. `ExpiredCheckoutError`: `expiresAt` has
 * passed, be it paid or not; make a new one with `checkoutsCreate`. `CheckoutLocked`: another
 * request is changing it; try again. `NotOpenCheckout`: it was confirmed, paid or has expired, so
 * make a new one. `AlreadyActiveSubscriptionError`: the customer has a subscription, and the
 * organization allows one each; change that one with `subscriptionsUpdate`.
 * `DiscountRedemptionLimitReached`: the customer has used the discount as often as it may; go on
 * without it. `NotPermitted`: Polar has shut the organization off from its API.
 * `HTTPValidationError`: the product is not in the session, archived or has no price in the
 * currency; the discount is missing, used up or not for the product; seats, units or a custom
 * price are out of bounds; the tax ID is wrong or has no address; or a field is wrong.
 * `PaymentNotReady` and `TrialAlreadyRedeemed` wait for `checkoutsClientConfirm`.
 *
 * `PATCH /v1/checkouts/client/{client_secret}`.
 * Errors of its own: `AlreadyActiveSubscriptionError` (403), `NotOpenCheckout` (403),
 * `NotPermitted` (403), `PaymentNotReady` (403), `TrialAlreadyRedeemed` (403),
 * `DiscountRedemptionLimitReached` (403), `ResourceNotFound` (404), `CheckoutLocked` (409),
 * `ExpiredCheckoutError` (410), `HTTPValidationError` (422).
 */
export const checkoutsClientUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CheckoutsClientUpdateRequestSchema,
  CheckoutPublicSchema,
);
