// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyValidateSchema } from "../models/LicenseKeyValidate.js";
import { ValidatedLicenseKeySchema } from "../models/ValidatedLicenseKey.js";
import { licenseKeysValidate as lite } from "./lite/licenseKeysValidate.js";

export type { LicenseKeysValidateError } from "./lite/licenseKeysValidate.js";

/**
 * Checks a license key, counts the check, and returns the key if it is good.
 *
 * For your server. A program that runs at a customer's must not hold your token: there use
 * `customerPortalLicenseKeysValidate`, which needs none but is limited to 3 calls a second.
 * `incrementUsage` adds to the usage in the same step, so a repeated call adds again.
 *
 * `ResourceNotFound`: the key is not good: unknown, revoked, disabled, expired, or not of the
 * given benefit, customer or activation, or the activation's conditions differ. `BadRequest`: the
 * usage limit leaves less than `incrementUsage`; nothing was counted. `HTTPValidationError`: a
 * field is wrong.
 *
 * `POST /v1/license-keys/validate`. Scopes: `license_keys:write`.
 * Errors of its own: `BadRequest` (400), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysValidate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyValidateSchema,
  ValidatedLicenseKeySchema,
);
