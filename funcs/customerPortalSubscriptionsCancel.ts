// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalSubscriptionsCancelRequestSchema } from "../models/CustomerPortalSubscriptionsCancelRequest.js";
import { CustomerSubscriptionSchema } from "../models/CustomerSubscription.js";
import { customerPortalSubscriptionsCancel as lite } from "./lite/customerPortalSubscriptionsCancel.js";

export type { CustomerPortalSubscriptionsCancelError } from "./lite/customerPortalSubscriptionsCancel.js";

/**
 * Cancels a subscription at the end of its period, and returns it.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * It stays active, with its benefits, until `endsAt`; nothing is refunded. Until then
 * `customerPortalSubscriptionsUpdate` with `cancelAtPeriodEnd: false` takes it back, and with
 * `cancelAtPeriodEnd: true` it takes a reason as well. A planned pause is dropped. The customer
 * hears of it by e-mail, unless the organization has switched that off; sends the
 * `subscription.updated` and `subscription.canceled` webhooks.
 *
 * `AlreadyCanceledSubscription`: it has ended, or is set to end with the period, so a second call
 * does no harm; or it is paused. `ResourceNotFound`: the customer has no such subscription; one in
 * which it only holds a seat is another's. `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/customer-portal/subscriptions/{id}`. Scopes: `customer_portal:write`.
 * Errors of its own: `AlreadyCanceledSubscription` (403), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const customerPortalSubscriptionsCancel: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalSubscriptionsCancelRequestSchema,
  CustomerSubscriptionSchema,
);
