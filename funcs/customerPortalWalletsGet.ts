// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalWalletsGetRequestSchema } from "../models/CustomerPortalWalletsGetRequest.js";
import { CustomerWalletSchema } from "../models/CustomerWallet.js";
import { customerPortalWalletsGet as lite } from "./lite/customerPortalWalletsGet.js";

export type { CustomerPortalWalletsGetError } from "./lite/customerPortalWalletsGet.js";

/**
 * Gets a wallet of the customer.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 * The balance is in the currency's minor unit, such as cents. `ResourceNotFound`: the customer has
 * no such wallet. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-portal/wallets/{id}`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalWalletsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalWalletsGetRequestSchema,
  CustomerWalletSchema,
);
