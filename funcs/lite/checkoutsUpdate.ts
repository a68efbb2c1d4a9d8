// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { AlreadyActiveSubscriptionError } from "../../models/AlreadyActiveSubscriptionError.js";
import type { Checkout } from "../../models/Checkout.js";
import type { CheckoutsUpdateRequest } from "../../models/CheckoutsUpdateRequest.js";
import type { DiscountRedemptionLimitReached } from "../../models/DiscountRedemptionLimitReached.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotOpenCheckout } from "../../models/NotOpenCheckout.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { PaymentNotReady } from "../../models/PaymentNotReady.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { TrialAlreadyRedeemed } from "../../models/TrialAlreadyRedeemed.js";

/** What {@link checkoutsUpdate} can fail with. */
export type CheckoutsUpdateError =
  | APIError<"AlreadyActiveSubscriptionError", AlreadyActiveSubscriptionError>
  | APIError<"NotOpenCheckout", NotOpenCheckout>
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"PaymentNotReady", PaymentNotReady>
  | APIError<"TrialAlreadyRedeemed", TrialAlreadyRedeemed>
  | APIError<"DiscountRedemptionLimitReached", DiscountRedemptionLimitReached>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `PATCH /v1/checkouts/{id}`. Scopes: `checkouts:write`.
 * Errors of its own: `AlreadyActiveSubscriptionError` (403), `NotOpenCheckout` (403),
 * `NotPermitted` (403), `PaymentNotReady` (403), `TrialAlreadyRedeemed` (403),
 * `DiscountRedemptionLimitReached` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const checkoutsUpdate: Endpoint<CheckoutsUpdateRequest, Checkout, CheckoutsUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PATCH",
    path: "/v1/checkouts/{id}",
    bodyKey: "checkoutUpdate",
    errors: [
      "AlreadyActiveSubscriptionError",
      "NotOpenCheckout",
      "NotPermitted",
      "PaymentNotReady",
      "TrialAlreadyRedeemed",
      "DiscountRedemptionLimitReached",
      "ResourceNotFound",
      "HTTPValidationError",
    ],
    alias: (name) => (/^(amounts|unit_label)$/.test(name) ? "metadata" : name),
    encode: jsonBody,
    read: json,
  });
