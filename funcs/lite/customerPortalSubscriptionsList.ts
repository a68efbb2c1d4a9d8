// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerPortalSubscriptionsListRequest } from "../../models/CustomerPortalSubscriptionsListRequest.js";
import type { CustomerSubscription } from "../../models/CustomerSubscription.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalSubscriptionsList} can fail with. */
export type CustomerPortalSubscriptionsListError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Lists the customer's subscriptions, the last started first, a page at a time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`.
 *
 * Only those that have started. `active: true` keeps `active` and `trialing`, `active: false`
 * keeps `canceled` and `unpaid`; `past_due` and `paused` are in neither. `query` looks in the
 * product's name. Subscriptions of others in which the customer holds a seat:
 * `customerPortalSeatsListClaimedSubscriptions`. Amounts are in the currency's minor unit, such as
 * cents. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/customer-portal/subscriptions/`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSubscriptionsList: ListEndpointWithDefaults<
  CustomerPortalSubscriptionsListRequest,
  CustomerSubscription,
  CustomerPortalSubscriptionsListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/subscriptions/",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
