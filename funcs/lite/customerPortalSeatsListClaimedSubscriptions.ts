// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerPortalSeatsListClaimedSubscriptionsRequest } from "../../models/CustomerPortalSeatsListClaimedSubscriptionsRequest.js";
import type { CustomerSubscription } from "../../models/CustomerSubscription.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalSeatsListClaimedSubscriptions} can fail with. */
export type CustomerPortalSeatsListClaimedSubscriptionsError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Lists the subscriptions in which the customer (or member) holds a claimed seat, a page at a
 * time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. They may be another customer's. `HTTPValidationError`: `page` or `limit` is
 * below 1.
 *
 * `GET /v1/customer-portal/seats/subscriptions`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalSeatsListClaimedSubscriptions: ListEndpointWithDefaults<
  CustomerPortalSeatsListClaimedSubscriptionsRequest,
  CustomerSubscription,
  CustomerPortalSeatsListClaimedSubscriptionsError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/seats/subscriptions",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
