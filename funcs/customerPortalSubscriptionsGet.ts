// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSubscriptionsGetRequestSchema } from "../models/CustomerPortalSubscriptionsGetRequest.js";
import { CustomerSubscriptionSchema } from "../models/CustomerSubscription.js";
import { customerPortalSubscriptionsGet as lite } from "./lite/customerPortalSubscriptionsGet.js";

export type { CustomerPortalSubscriptionsGetError } from "./lite/customerPortalSubscriptionsGet.js";

/**
 * `GET /v1/customer-portal/subscriptions/{id}`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalSubscriptionsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSubscriptionsGetRequestSchema,
  CustomerSubscriptionSchema,
);
