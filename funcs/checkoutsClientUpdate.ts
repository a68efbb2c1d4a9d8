// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutPublicSchema } from "../models/CheckoutPublic.js";
import { CheckoutsClientUpdateRequestSchema } from "../models/CheckoutsClientUpdateRequest.js";
import { checkoutsClientUpdate as lite } from "./lite/checkoutsClientUpdate.js";

export type { CheckoutsClientUpdateError } from "./lite/checkoutsClientUpdate.js";

/**
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
