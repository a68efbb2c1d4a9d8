// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutPublicConfirmedSchema } from "../models/CheckoutPublicConfirmed.js";
import { CheckoutsClientConfirmRequestSchema } from "../models/CheckoutsClientConfirmRequest.js";
import { checkoutsClientConfirm as lite } from "./lite/checkoutsClientConfirm.js";

export type { CheckoutsClientConfirmError } from "./lite/checkoutsClientConfirm.js";

/**
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
