// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeysGetRequestSchema } from "../models/LicenseKeysGetRequest.js";
import { LicenseKeyWithActivationsSchema } from "../models/LicenseKeyWithActivations.js";
import { licenseKeysGet as lite } from "./lite/licenseKeysGet.js";

export type { LicenseKeysGetError } from "./lite/licenseKeysGet.js";

/**
 * `GET /v1/license-keys/{id}`. Scopes: `license_keys:read` or `license_keys:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeysGetRequestSchema,
  LicenseKeyWithActivationsSchema,
);
