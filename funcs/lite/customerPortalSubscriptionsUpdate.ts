// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { AlreadyCanceledSubscription } from "../../models/AlreadyCanceledSubscription.js";
import type { CustomerPortalSubscriptionsUpdateRequest } from "../../models/CustomerPortalSubscriptionsUpdateRequest.js";
import type { CustomerSubscription } from "../../models/CustomerSubscription.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
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
  | ClientError;

/**
 * `PATCH /v1/customer-portal/subscriptions/{id}`.
 * Errors of its own: `PaymentFailed` (402), `AlreadyCanceledSubscription` (403),
 * `PauseResumeNotAllowed` (403), `UpdateSubscriptionPlanNotAllowed` (403),
 * `UpdateSubscriptionSeatsNotAllowed` (403), `UpdateSubscriptionUnitsNotAllowed` (403),
 * `ResourceNotFound` (404), `PaymentMethodRequired` (409), `SubscriptionNotScheduledToCancel`
 * (409), `HTTPValidationError` (422).
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
  ],
  alias: (name) => (name === "unit_label" ? "metadata" : name),
  encode: jsonBody,
  read: json,
});
