// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPortalSubscriptionsGetRequest } from "../../models/CustomerPortalSubscriptionsGetRequest.js";
import type { CustomerSubscription } from "../../models/CustomerSubscription.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalSubscriptionsGet} can fail with. */
export type CustomerPortalSubscriptionsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customerPortalSubscriptionsGet: Endpoint<
  CustomerPortalSubscriptionsGetRequest,
  CustomerSubscription,
  CustomerPortalSubscriptionsGetError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/subscriptions/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
