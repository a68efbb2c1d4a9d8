// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSubscriptionsListRequestSchema } from "../models/CustomerPortalSubscriptionsListRequest.js";
import { ListResourceCustomerSubscriptionSchema } from "../models/ListResourceCustomerSubscription.js";
import { customerPortalSubscriptionsList as lite } from "./lite/customerPortalSubscriptionsList.js";

export type { CustomerPortalSubscriptionsListError } from "./lite/customerPortalSubscriptionsList.js";

/**
 * `GET /v1/customer-portal/subscriptions/`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSubscriptionsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSubscriptionsListRequestSchema,
  ListResourceCustomerSubscriptionSchema,
);
