// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { AlreadyCanceledSubscription } from "../../models/AlreadyCanceledSubscription.js";
import type { CustomerPortalSubscriptionsUpdateRequest } from "../../models/CustomerPortalSubscriptionsUpdateRequest.js";
import type { CustomerSubscription } from "../../models/CustomerSubscription.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { PauseResumeNotAllowed } from "../../models/PauseResumeNotAllowed.js";
import type { PaymentFailed } from "../../models/PaymentFailed.js";
import type { PaymentMethodRequired } from "../../models/PaymentMethodRequired.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { SubscriptionNotScheduledToCancel } from "../../models/SubscriptionNotScheduledToCancel.js";
import type { UpdateSubscriptionPlanNotAllowed } from "../../models/UpdateSubscriptionPlanNotAllowed.js";
import type { UpdateSubscriptionSeatsNotAllowed } from "../../models/UpdateSubscriptionSeatsNotAllowed.js";
import type { UpdateSubscriptionUnitsNotAllowed } from "../../models/UpdateSubscriptionUnitsNotAllowed.js";

/** What {@link customerPortalSubscriptionsUpdate} can fail with. */
export type CustomerPortalSubscriptionsUpdateError =
  | APIError<"PaymentFailed", PaymentFailed>
  | APIError<"AlreadyCanceledSubscription", AlreadyCanceledSubscription>
  | APIError<"PauseResumeNotAllowed", PauseResumeNotAllowed>
  | APIError<"UpdateSubscriptionPlanNotAllowed", UpdateSubscriptionPlanNotAllowed>
  | APIError<"UpdateSubscriptionSeatsNotAllowed", UpdateSubscriptionSeatsNotAllowed>
  | APIError<"UpdateSubscriptionUnitsNotAllowed", UpdateSubscriptionUnitsNotAllowed>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"PaymentMethodRequired", PaymentMethodRequired>
  | APIError<"SubscriptionNotScheduledToCancel", SubscriptionNotScheduledToCancel>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"NotPermitted", NotPermitted>
  | ClientError;

/**
 * Changes the product, seats or units of a subscription, or cancels, pauses or resumes it.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * One kind of change a call. When a new product, number of seats or units counts, and when it is
 * paid, is the organization's `prorationBehavior`: `invoice` and `reset` charge now, `prorate`
 * with the next invoice, (at once where the interval changes), and `next_period` leaves it in
 * `pendingUpdate` until then. During a trial nothing is prorated, but a product whose own trial
 * would be over ends it and is charged now. `resume` starts a new period and is charged now.
 * `cancelAtPeriodEnd` and `pauseAtPeriodEnd` let the paid period run; false takes them back.
 *
 * Sends the `subscription.updated` webhook, and `subscription.canceled`, `.uncanceled` or
 * `.resumed` where it applies. Of a new product, a cancellation, a pause and a resume the customer
 * also hears by e-mail, unless the organization has switched that off.
 *
 * `PaymentFailed`: the charge for the change failed, or there is nothing to charge, and the change
 * was not made; `customerPortalCustomersAddPaymentMethod` lets the customer give another card.
 * `PaymentMethodRequired`: there is none to resume, or to take a cancellation back; add one first.
 *
 * `UpdateSubscriptionPlanNotAllowed`, `UpdateSubscriptionSeatsNotAllowed`,
 * `UpdateSubscriptionUnitsNotAllowed`, `PauseResumeNotAllowed`: the organization's portal settings
 * keep this from customers; it can do it itself with `subscriptionsUpdate`.
 * `AlreadyCanceledSubscription`: it has ended, or is set to end with the period; take that back
 * first. `SubscriptionNotScheduledToCancel`: there is no cancellation to take back.
 *
 * `ResourceNotFound`: the customer has no such subscription; one in which it only holds a seat is
 * another's. `HTTPValidationError`: the product is unknown, archived, not public, not recurring,
 * or has no fixed price in this currency; there is no `pendingUpdate` to drop; `resumesAt` is
 * within the period; or kinds of change are mixed.
 *
 * An `SDKError` with status 400 is a number of seats or units outside the price's bounds, or fewer
 * seats than are assigned; one with status 409, a pause that cannot begin or a resume without one.
 *
 * `PATCH /v1/customer-portal/subscriptions/{id}`. Scopes: `customer_portal:write`.
 * Errors of its own: `PaymentFailed` (402), `AlreadyCanceledSubscription` (403),
 * `PauseResumeNotAllowed` (403), `UpdateSubscriptionPlanNotAllowed` (403),
 * `UpdateSubscriptionSeatsNotAllowed` (403), `UpdateSubscriptionUnitsNotAllowed` (403),
 * `ResourceNotFound` (404), `PaymentMethodRequired` (409), `SubscriptionNotScheduledToCancel`
 * (409), `HTTPValidationError` (422), `NotPermitted` (403).
 */
export const customerPortalSubscriptionsUpdate: Endpoint<
  CustomerPortalSubscriptionsUpdateRequest,
  CustomerSubscription,
  CustomerPortalSubscriptionsUpdateError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/customer-portal/subscriptions/{id}",
  bodyKey: "customerSubscriptionUpdate",
  errors: [
    "PaymentFailed",
    "AlreadyCanceledSubscription",
    "PauseResumeNotAllowed",
    "UpdateSubscriptionPlanNotAllowed",
    "UpdateSubscriptionSeatsNotAllowed",
    "UpdateSubscriptionUnitsNotAllowed",
    "ResourceNotFound",
    "PaymentMethodRequired",
    "SubscriptionNotScheduledToCancel",
    "HTTPValidationError",
    "NotPermitted",
  ],
  encode: jsonBody,
  read: json,
});
