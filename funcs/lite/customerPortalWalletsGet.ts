// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPortalWalletsGetRequest } from "../../models/CustomerPortalWalletsGetRequest.js";
import type { CustomerWallet } from "../../models/CustomerWallet.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalWalletsGet} can fail with. */
export type CustomerPortalWalletsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const customerPortalWalletsGet: Endpoint<
  CustomerPortalWalletsGetRequest,
  CustomerWallet,
  CustomerPortalWalletsGetError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/wallets/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
