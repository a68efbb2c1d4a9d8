// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSubscriptionsUpdateRequestSchema } from "../models/CustomerPortalSubscriptionsUpdateRequest.js";
import { CustomerSubscriptionSchema } from "../models/CustomerSubscription.js";
import { customerPortalSubscriptionsUpdate as lite } from "./lite/customerPortalSubscriptionsUpdate.js";

export type { CustomerPortalSubscriptionsUpdateError } from "./lite/customerPortalSubscriptionsUpdate.js";

/**
 * `PATCH /v1/customer-portal/subscriptions/{id}`.
 * Errors of its own: `PaymentFailed` (402), `AlreadyCanceledSubscription` (403),
 * `PauseResumeNotAllowed` (403), `UpdateSubscriptionPlanNotAllowed` (403),
 * `UpdateSubscriptionSeatsNotAllowed` (403), `UpdateSubscriptionUnitsNotAllowed` (403),
 * `ResourceNotFound` (404), `PaymentMethodRequired` (409), `SubscriptionNotScheduledToCancel`
 * (409), `HTTPValidationError` (422).
 */
export const customerPortalSubscriptionsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSubscriptionsUpdateRequestSchema,
  CustomerSubscriptionSchema,
);
