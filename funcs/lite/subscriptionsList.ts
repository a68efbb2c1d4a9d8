// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Subscription } from "../../models/Subscription.js";
import type { SubscriptionsListRequest } from "../../models/SubscriptionsListRequest.js";

/** What {@link subscriptionsList} can fail with. */
export type SubscriptionsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `GET /v1/subscriptions/`. Scopes: `subscriptions:read` or `subscriptions:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const subscriptionsList: ListEndpointWithDefaults<
  SubscriptionsListRequest,
  Subscription,
  SubscriptionsListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/subscriptions/",
  errors: ["HTTPValidationError"],
  alias: (name) => (/^(amounts|archived|unit_label)$/.test(name) ? "metadata" : name),
  encode: query,
  read: page,
});
