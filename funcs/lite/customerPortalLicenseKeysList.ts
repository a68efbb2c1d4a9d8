// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { CustomerPortalLicenseKeysListRequest } from "../../models/CustomerPortalLicenseKeysListRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyRead } from "../../models/LicenseKeyRead.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { Unauthorized } from "../../models/Unauthorized.js";

/** What {@link customerPortalLicenseKeysList} can fail with. */
export type CustomerPortalLicenseKeysListError =
  | APIError<"Unauthorized", Unauthorized>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Lists the customer's license keys, the oldest first, a page at a time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A member gets its own only.
 *
 * Revoked and disabled keys are listed too: look at `status`. No keys are an empty page, not an
 * error. `Unauthorized`: no token was sent, or one of another kind; a session that is over gets an
 * `SDKError` with status 401. `HTTPValidationError`: `benefitId` is no UUID, or `page` or `limit`
 * is below 1.
 *
 * `GET /v1/customer-portal/license-keys/`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysList: ListEndpointWithDefaults<
  CustomerPortalLicenseKeysListRequest,
  LicenseKeyRead,
  CustomerPortalLicenseKeysListError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/license-keys/",
  errors: ["Unauthorized", "ResourceNotFound", "HTTPValidationError"],
  encode: query,
  read: page,
});
