// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeysRotateRequestSchema } from "../models/LicenseKeysRotateRequest.js";
import { RotatedLicenseKeySchema } from "../models/RotatedLicenseKey.js";
import { licenseKeysRotate as lite } from "./lite/licenseKeysRotate.js";

export type { LicenseKeysRotateError } from "./lite/licenseKeysRotate.js";

/**
 * `POST /v1/license-keys/{id}/rotate`. Scopes: `license_keys:write`.
 * Errors of its own: `RotateNotPermitted` (400), `Unauthorized` (401), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const licenseKeysRotate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeysRotateRequestSchema,
  RotatedLicenseKeySchema,
);
