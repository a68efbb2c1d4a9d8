// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalOrdersListRequestSchema } from "../models/CustomerPortalOrdersListRequest.js";
import { ListResourceCustomerOrderSchema } from "../models/ListResourceCustomerOrder.js";
import { customerPortalOrdersList as lite } from "./lite/customerPortalOrdersList.js";

export type { CustomerPortalOrdersListError } from "./lite/customerPortalOrdersList.js";

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
export const customerPortalOrdersList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersListRequestSchema,
  ListResourceCustomerOrderSchema,
);
