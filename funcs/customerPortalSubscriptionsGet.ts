// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSubscriptionsGetRequestSchema } from "../models/CustomerPortalSubscriptionsGetRequest.js";
import { CustomerSubscriptionSchema } from "../models/CustomerSubscription.js";
import { customerPortalSubscriptionsGet as lite } from "./lite/customerPortalSubscriptionsGet.js";

export type { CustomerPortalSubscriptionsGetError } from "./lite/customerPortalSubscriptionsGet.js";

/**
 * Gets a subscription of the customer.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Amounts are in the currency's minor unit, such as cents. `ResourceNotFound`:
 * the customer has no such subscription; one in which it only holds a seat is another's.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-portal/subscriptions/{id}`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalSubscriptionsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSubscriptionsGetRequestSchema,
  CustomerSubscriptionSchema,
);
