// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import type { AlreadyCanceledSubscription } from "../../models/AlreadyCanceledSubscription.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { Subscription } from "../../models/Subscription.js";
import type { SubscriptionLocked } from "../../models/SubscriptionLocked.js";
import type { SubscriptionsRevokeRequest } from "../../models/SubscriptionsRevokeRequest.js";

/** What {@link subscriptionsRevoke} can fail with. */
export type SubscriptionsRevokeError =
  | APIError<"AlreadyCanceledSubscription", AlreadyCanceledSubscription>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"SubscriptionLocked", SubscriptionLocked>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `DELETE /v1/subscriptions/{id}`. Scopes: `subscriptions:write`.
 * Errors of its own: `AlreadyCanceledSubscription` (403), `ResourceNotFound` (404),
 * `SubscriptionLocked` (409), `HTTPValidationError` (422).
 */
export const subscriptionsRevoke: Endpoint<
  SubscriptionsRevokeRequest,
  Subscription,
  SubscriptionsRevokeError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/subscriptions/{id}",
  errors: ["AlreadyCanceledSubscription", "ResourceNotFound", "SubscriptionLocked", "HTTPValidationError"],
  alias: (name) => (/^(amounts|archived|unit_label)$/.test(name) ? "metadata" : name),
  read: json,
});
