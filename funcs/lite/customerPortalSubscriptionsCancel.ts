// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import type { AlreadyCanceledSubscription } from "../../models/AlreadyCanceledSubscription.js";
import type { CustomerPortalSubscriptionsCancelRequest } from "../../models/CustomerPortalSubscriptionsCancelRequest.js";
import type { CustomerSubscription } from "../../models/CustomerSubscription.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalSubscriptionsCancel} can fail with. */
export type CustomerPortalSubscriptionsCancelError =
  | APIError<"AlreadyCanceledSubscription", AlreadyCanceledSubscription>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `DELETE /v1/customer-portal/subscriptions/{id}`.
 * Errors of its own: `AlreadyCanceledSubscription` (403), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const customerPortalSubscriptionsCancel: Endpoint<
  CustomerPortalSubscriptionsCancelRequest,
  CustomerSubscription,
  CustomerPortalSubscriptionsCancelError
> = /* @__PURE__ */ endpoint({
  method: "DELETE",
  path: "/v1/customer-portal/subscriptions/{id}",
  errors: ["AlreadyCanceledSubscription", "ResourceNotFound", "HTTPValidationError"],
  alias: (name) => (name === "unit_label" ? "metadata" : name),
  read: json,
});
