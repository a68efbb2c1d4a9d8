// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyActivationReadSchema } from "../models/LicenseKeyActivationRead.js";
import { LicenseKeysGetActivationRequestSchema } from "../models/LicenseKeysGetActivationRequest.js";
import { licenseKeysGetActivation as lite } from "./lite/licenseKeysGetActivation.js";

export type { LicenseKeysGetActivationError } from "./lite/licenseKeysGetActivation.js";

/**
 * Gets one activation of a license key, with the key.
 *
 * `ResourceNotFound`: no such license key, or it has no such activation, or that was deactivated.
 * `Unauthorized`: there is no access token. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/license-keys/{id}/activations/{activation_id}`. Scopes: `license_keys:read` or
 * `license_keys:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysGetActivation: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeysGetActivationRequestSchema,
  LicenseKeyActivationReadSchema,
);
