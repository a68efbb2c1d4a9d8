// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Subscription } from "../../models/Subscription.js";
import type { SubscriptionsListRequest } from "../../models/SubscriptionsListRequest.js";

/** What {@link subscriptionsList} can fail with. */
export type SubscriptionsListError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Lists the subscriptions that the token reaches, the latest start first, a page at a time.
 *
 * A subscription must pass all filters that are set; without `status` ended ones are listed as
 * well. What a customer has now is shorter in `customersGetState`. A page past the end is empty,
 * not an error. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
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
  encode: query,
  read: page,
});
