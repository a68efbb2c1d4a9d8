// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyReadSchema } from "../models/LicenseKeyRead.js";
import { LicenseKeysUpdateRequestSchema } from "../models/LicenseKeysUpdateRequest.js";
import { licenseKeysUpdate as lite } from "./lite/licenseKeysUpdate.js";

export type { LicenseKeysUpdateError } from "./lite/licenseKeysUpdate.js";

/**
 * `PATCH /v1/license-keys/{id}`. Scopes: `license_keys:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeysUpdateRequestSchema,
  LicenseKeyReadSchema,
);
