// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerPortalWalletsListRequest } from "../../models/CustomerPortalWalletsListRequest.js";
import type { CustomerWallet } from "../../models/CustomerWallet.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link customerPortalWalletsList} can fail with. */
export type CustomerPortalWalletsListError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customerPortalWalletsList: ListEndpointWithDefaults<
  CustomerPortalWalletsListRequest,
  CustomerWallet,
  CustomerPortalWalletsListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/wallets/",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
