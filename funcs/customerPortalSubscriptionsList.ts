// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSubscriptionsListRequestSchema } from "../models/CustomerPortalSubscriptionsListRequest.js";
import { ListResourceCustomerSubscriptionSchema } from "../models/ListResourceCustomerSubscription.js";
import { customerPortalSubscriptionsList as lite } from "./lite/customerPortalSubscriptionsList.js";

export type { CustomerPortalSubscriptionsListError } from "./lite/customerPortalSubscriptionsList.js";

/**
 * Lists the customer's subscriptions, the last started first, a page at a time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`.
 *
 * Only those that have started. `active: true` keeps `active` and `trialing`, `active: false`
 * keeps `canceled` and `unpaid`; `past_due` and `paused` are in neither. `query` looks in the
 * product's name. Subscriptions of others in which the customer holds a seat:
 * `customerPortalSeatsListClaimedSubscriptions`. Amounts are in the currency's minor unit, such as
 * cents. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/customer-portal/subscriptions/`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSubscriptionsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSubscriptionsListRequestSchema,
  ListResourceCustomerSubscriptionSchema,
);
