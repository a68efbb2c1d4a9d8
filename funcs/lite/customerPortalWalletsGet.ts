// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
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
 * `GET /v1/customer-portal/wallets/{id}`.
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
