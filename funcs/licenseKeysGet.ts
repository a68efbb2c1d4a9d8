// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeysGetRequestSchema } from "../models/LicenseKeysGetRequest.js";
import { LicenseKeyWithActivationsSchema } from "../models/LicenseKeyWithActivations.js";
import { licenseKeysGet as lite } from "./lite/licenseKeysGet.js";

export type { LicenseKeysGetError } from "./lite/licenseKeysGet.js";

/**
 * Gets a license key by its ID, with its activations.
 *
 * The ID is not the key itself; with the key use `licenseKeysValidate`. `ResourceNotFound`: the
 * token reaches no such license key. `Unauthorized`: there is no access token.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/license-keys/{id}`. Scopes: `license_keys:read` or `license_keys:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeysGetRequestSchema,
  LicenseKeyWithActivationsSchema,
);
