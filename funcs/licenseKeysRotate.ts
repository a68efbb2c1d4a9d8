// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeysRotateRequestSchema } from "../models/LicenseKeysRotateRequest.js";
import { RotatedLicenseKeySchema } from "../models/RotatedLicenseKey.js";
import { licenseKeysRotate as lite } from "./lite/licenseKeysRotate.js";

export type { LicenseKeysRotateError } from "./lite/licenseKeysRotate.js";

/**
 * Replaces the key by a new one and returns it; the old one stops working at once.
 *
 * For a key that has leaked. Cannot be undone, and no one is told: give the customer the new key.
 * Status, usage, limits, expiry and activations stay. Sent twice, it rotates twice.
 *
 * `RotateNotPermitted`: the key is revoked; only granted and disabled ones rotate.
 * `ResourceNotFound`: the token reaches no such license key. `Unauthorized`: there is no access
 * token. `HTTPValidationError`: the ID is no UUID.
 *
 * `POST /v1/license-keys/{id}/rotate`. Scopes: `license_keys:write`.
 * Errors of its own: `RotateNotPermitted` (400), `Unauthorized` (401), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const licenseKeysRotate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeysRotateRequestSchema,
  RotatedLicenseKeySchema,
);
