// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalLicenseKeysRotateRequestSchema } from "../models/CustomerPortalLicenseKeysRotateRequest.js";
import { RotatedLicenseKeySchema } from "../models/RotatedLicenseKey.js";
import { customerPortalLicenseKeysRotate as lite } from "./lite/customerPortalLicenseKeysRotate.js";

export type { CustomerPortalLicenseKeysRotateError } from "./lite/customerPortalLicenseKeysRotate.js";

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
export const customerPortalLicenseKeysRotate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalLicenseKeysRotateRequestSchema,
  RotatedLicenseKeySchema,
);
