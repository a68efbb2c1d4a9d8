// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Subscription } from "../../models/Subscription.js";
import type { SubscriptionsCreateRequest } from "../../models/SubscriptionsCreateRequest.js";

/** What {@link subscriptionsCreate} can fail with. */
export type SubscriptionsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Subscribes a customer to a free product at once, and returns the subscription.
 *
 * Only for products that cost nothing in the organization's default currency; for others use
 * `checkoutsCreate`. No order is made and the customer gets no e-mail; benefits follow in the
 * background. A product sold by seat starts with the fewest seats and makes the customer a team,
 * for good. Sends the webhooks `subscription.created`, `subscription.active` and
 * `subscription.updated`. After a timeout, look with `subscriptionsList` before trying again: a
 * customer can be subscribed twice.
 *
 * `HTTPValidationError`: the product is missing, does not recur or is not free; the organization
 * has no such customer; or a field is wrong.
 *
 * `POST /v1/subscriptions/`. Scopes: `subscriptions:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const subscriptionsCreate: Endpoint<
  SubscriptionsCreateRequest,
  Subscription,
  SubscriptionsCreateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/subscriptions/",
  errors: ["HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
