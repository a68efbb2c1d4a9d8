// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyValidateSchema } from "../models/LicenseKeyValidate.js";
import { ValidatedLicenseKeySchema } from "../models/ValidatedLicenseKey.js";
import { licenseKeysValidate as lite } from "./lite/licenseKeysValidate.js";

export type { LicenseKeysValidateError } from "./lite/licenseKeysValidate.js";

/**
 * `POST /v1/license-keys/validate`. Scopes: `license_keys:write`.
 * Errors of its own: `BadRequest` (400), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysValidate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyValidateSchema,
  ValidatedLicenseKeySchema,
);
