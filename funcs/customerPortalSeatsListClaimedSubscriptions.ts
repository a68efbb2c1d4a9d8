// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSeatsListClaimedSubscriptionsRequestSchema } from "../models/CustomerPortalSeatsListClaimedSubscriptionsRequest.js";
import { ListResourceCustomerSubscriptionSchema } from "../models/ListResourceCustomerSubscription.js";
import { customerPortalSeatsListClaimedSubscriptions as lite } from "./lite/customerPortalSeatsListClaimedSubscriptions.js";

export type { CustomerPortalSeatsListClaimedSubscriptionsError } from "./lite/customerPortalSeatsListClaimedSubscriptions.js";

/**
 * Lists the subscriptions in which the customer (or member) holds a claimed seat, a page at a
 * time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. They may be another customer's. `HTTPValidationError`: `page` or `limit` is
 * below 1.
 *
 * `GET /v1/customer-portal/seats/subscriptions`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSeatsListClaimedSubscriptions: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSeatsListClaimedSubscriptionsRequestSchema,
  ListResourceCustomerSubscriptionSchema,
);
