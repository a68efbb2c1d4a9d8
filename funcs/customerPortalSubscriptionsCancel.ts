// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSubscriptionsCancelRequestSchema } from "../models/CustomerPortalSubscriptionsCancelRequest.js";
import { CustomerSubscriptionSchema } from "../models/CustomerSubscription.js";
import { customerPortalSubscriptionsCancel as lite } from "./lite/customerPortalSubscriptionsCancel.js";

export type { CustomerPortalSubscriptionsCancelError } from "./lite/customerPortalSubscriptionsCancel.js";

/**
 * `DELETE /v1/customer-portal/subscriptions/{id}`.
 * Errors of its own: `AlreadyCanceledSubscription` (403), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const customerPortalSubscriptionsCancel: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSubscriptionsCancelRequestSchema,
  CustomerSubscriptionSchema,
);
