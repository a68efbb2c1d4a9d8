// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalWalletsListRequestSchema } from "../models/CustomerPortalWalletsListRequest.js";
import { ListResourceCustomerWalletSchema } from "../models/ListResourceCustomerWallet.js";
import { customerPortalWalletsList as lite } from "./lite/customerPortalWalletsList.js";

export type { CustomerPortalWalletsListError } from "./lite/customerPortalWalletsList.js";

/**
 * Lists the customer's wallets, the newest first, a page at a time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 * Balances are in the currency's minor unit, such as cents. `HTTPValidationError`: sorting, `page`
 * or `limit` that cannot be read.
 *
 * `GET /v1/customer-portal/wallets/`. Scopes: `customer_portal:read` or `customer_portal:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalWalletsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalWalletsListRequestSchema,
  ListResourceCustomerWalletSchema,
);
