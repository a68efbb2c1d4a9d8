// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { AlreadyActiveSubscriptionError } from "../../models/AlreadyActiveSubscriptionError.js";
import type { CheckoutLocked } from "../../models/CheckoutLocked.js";
import type { CheckoutPublicConfirmed } from "../../models/CheckoutPublicConfirmed.js";
import type { CheckoutsClientConfirmRequest } from "../../models/CheckoutsClientConfirmRequest.js";
import type { DiscountRedemptionLimitReached } from "../../models/DiscountRedemptionLimitReached.js";
import type { ExpiredCheckoutError } from "../../models/ExpiredCheckoutError.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotOpenCheckout } from "../../models/NotOpenCheckout.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { PaymentError } from "../../models/PaymentError.js";
import type { PaymentNotReady } from "../../models/PaymentNotReady.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { TrialAlreadyRedeemed } from "../../models/TrialAlreadyRedeemed.js";

/** What {@link checkoutsClientConfirm} can fail with. */
export type CheckoutsClientConfirmError =
  | APIError<"PaymentError", PaymentError>
  | APIError<"AlreadyActiveSubscriptionError", AlreadyActiveSubscriptionError>
  | APIError<"NotOpenCheckout", NotOpenCheckout>
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"PaymentNotReady", PaymentNotReady>
  | APIError<"TrialAlreadyRedeemed", TrialAlreadyRedeemed>
  | APIError<"DiscountRedemptionLimitReached", DiscountRedemptionLimitReached>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"CheckoutLocked", CheckoutLocked>
  | APIError<"ExpiredCheckoutError", ExpiredCheckoutError>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const checkoutsClientConfirm: Endpoint<
  CheckoutsClientConfirmRequest,
  CheckoutPublicConfirmed,
  CheckoutsClientConfirmError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/checkouts/client/{clientSecret}/confirm",
  anonymous: true,
  bodyKey: "checkoutConfirmStripe",
  errors: [
    "PaymentError",
    "AlreadyActiveSubscriptionError",
    "NotOpenCheckout",
    "NotPermitted",
    "PaymentNotReady",
    "TrialAlreadyRedeemed",
    "DiscountRedemptionLimitReached",
    "ResourceNotFound",
    "CheckoutLocked",
    "ExpiredCheckoutError",
    "HTTPValidationError",
  ],
  fields: { customer_tax_id: "first" },
  encode: jsonBody,
  read: json,
});
