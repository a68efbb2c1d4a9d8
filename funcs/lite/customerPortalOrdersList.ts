// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerOrder } from "../../models/CustomerOrder.js";
import type { CustomerPortalOrdersListRequest } from "../../models/CustomerPortalOrdersListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";

/** What {@link customerPortalOrdersList} can fail with. */
export type CustomerPortalOrdersListError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"NotPermitted", NotPermitted>
  | ClientError;

/**
 * Lists the customer's orders, the newest first, a page at a time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * Unpaid orders are listed too: look at `status`. `query` looks in the product's name;
 * `productBillingType` `recurring` keeps first payments and renewals of subscriptions. Amounts are
 * in the currency's minor unit, such as cents. `HTTPValidationError`: a filter, sorting, `page` or
 * `limit` that cannot be read.
 *
 * `GET /v1/customer-portal/orders/`. Scopes: `customer_portal:read` or `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422), `NotPermitted` (403).
 */
export const customerPortalOrdersList: ListEndpointWithDefaults<
  CustomerPortalOrdersListRequest,
  CustomerOrder,
  CustomerPortalOrdersListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/orders/",
  errors: ["HTTPValidationError", "NotPermitted"],
  encode: query,
  read: page,
});
