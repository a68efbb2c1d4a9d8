// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CheckoutSchema } from "../models/Checkout.js";
import { CheckoutsUpdateRequestSchema } from "../models/CheckoutsUpdateRequest.js";
import { checkoutsUpdate as lite } from "./lite/checkoutsUpdate.js";

export type { CheckoutsUpdateError } from "./lite/checkoutsUpdate.js";

/**
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
