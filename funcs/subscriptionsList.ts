// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceSubscriptionSchema } from "../models/ListResourceSubscription.js";
import { SubscriptionsListRequestSchema } from "../models/SubscriptionsListRequest.js";
import { subscriptionsList as lite } from "./lite/subscriptionsList.js";

export type { SubscriptionsListError } from "./lite/subscriptionsList.js";

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
export const subscriptionsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  SubscriptionsListRequestSchema,
  ListResourceSubscriptionSchema,
);
