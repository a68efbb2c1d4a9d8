// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { Subscription } from "../../models/Subscription.js";
import type { SubscriptionsGetRequest } from "../../models/SubscriptionsGetRequest.js";

/** What {@link subscriptionsGet} can fail with. */
export type SubscriptionsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a subscription by its ID, also an ended one.
 *
 * `ResourceNotFound`: the token reaches no such subscription. `HTTPValidationError`: the ID is no
 * UUID.
 *
 * `GET /v1/subscriptions/{id}`. Scopes: `subscriptions:read` or `subscriptions:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const subscriptionsGet: Endpoint<SubscriptionsGetRequest, Subscription, SubscriptionsGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/subscriptions/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
