// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPortalLicenseKeysRotateRequest } from "../../models/CustomerPortalLicenseKeysRotateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { RotatedLicenseKey } from "../../models/RotatedLicenseKey.js";
import type { RotateNotPermitted } from "../../models/RotateNotPermitted.js";
import type { Unauthorized } from "../../models/Unauthorized.js";

/** What {@link customerPortalLicenseKeysRotate} can fail with. */
export type CustomerPortalLicenseKeysRotateError =
  | APIError<"RotateNotPermitted", RotateNotPermitted>
  | APIError<"Unauthorized", Unauthorized>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Replaces the text of a license key with a new one, and returns the key.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A member gets its own only.
 *
 * The old text fails at once wherever it is in use, and cannot be brought back. The ID, status,
 * usage, limits, expiry and activations stay. Never repeat it blindly: each call makes another
 * text.
 *
 * `RotateNotPermitted`: the key is revoked. `ResourceNotFound`: the customer (or member) has no
 * such key. `Unauthorized`: no token was sent, or one of another kind; a session that is over gets
 * an `SDKError` with status 401. `HTTPValidationError`: the ID is no UUID.
 *
 * `POST /v1/customer-portal/license-keys/{id}/rotate`. Scopes: `customer_portal:write`.
 * Errors of its own: `RotateNotPermitted` (400), `Unauthorized` (401), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysRotate: Endpoint<
  CustomerPortalLicenseKeysRotateRequest,
  RotatedLicenseKey,
  CustomerPortalLicenseKeysRotateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/license-keys/{id}/rotate",
  errors: ["RotateNotPermitted", "Unauthorized", "ResourceNotFound", "HTTPValidationError"],
  read: json,
});
