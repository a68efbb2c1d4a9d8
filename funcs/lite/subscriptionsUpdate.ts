// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { AlreadyCanceledSubscription } from "../../models/AlreadyCanceledSubscription.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InactiveSubscription } from "../../models/InactiveSubscription.js";
import type { PaymentActionRequired } from "../../models/PaymentActionRequired.js";
import type { PaymentFailed } from "../../models/PaymentFailed.js";
import type { PaymentNotReady } from "../../models/PaymentNotReady.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { Subscription } from "../../models/Subscription.js";
import type { SubscriptionLocked } from "../../models/SubscriptionLocked.js";
import type { SubscriptionNotScheduledToCancel } from "../../models/SubscriptionNotScheduledToCancel.js";
import type { SubscriptionsUpdateRequest } from "../../models/SubscriptionsUpdateRequest.js";

/** What {@link subscriptionsUpdate} can fail with. */
export type SubscriptionsUpdateError =
  | APIError<"PaymentFailed", PaymentFailed>
  | APIError<"PaymentActionRequired", PaymentActionRequired>
  | APIError<"AlreadyCanceledSubscription", AlreadyCanceledSubscription>
  | APIError<"InactiveSubscription", InactiveSubscription>
  | APIError<"PaymentNotReady", PaymentNotReady>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"SubscriptionLocked", SubscriptionLocked>
  | APIError<"SubscriptionNotScheduledToCancel", SubscriptionNotScheduledToCancel>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `PATCH /v1/subscriptions/{id}`. Scopes: `subscriptions:write`.
 * Errors of its own: `PaymentFailed` (402), `PaymentActionRequired` (402),
 * `AlreadyCanceledSubscription` (403), `InactiveSubscription` (403), `PaymentNotReady` (403),
 * `ResourceNotFound` (404), `SubscriptionLocked` (409), `SubscriptionNotScheduledToCancel` (409),
 * `HTTPValidationError` (422).
 */
export const subscriptionsUpdate: Endpoint<
  SubscriptionsUpdateRequest,
  Subscription,
  SubscriptionsUpdateError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/subscriptions/{id}",
  bodyKey: "subscriptionUpdate",
  errors: [
    "PaymentFailed",
    "PaymentActionRequired",
    "AlreadyCanceledSubscription",
    "InactiveSubscription",
    "PaymentNotReady",
    "ResourceNotFound",
    "SubscriptionLocked",
    "SubscriptionNotScheduledToCancel",
    "HTTPValidationError",
  ],
  alias: (name) => (/^(amounts|archived|unit_label)$/.test(name) ? "metadata" : name),
  encode: jsonBody,
  read: json,
});
