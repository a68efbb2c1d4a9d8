// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyValidateSchema } from "../models/LicenseKeyValidate.js";
import { ValidatedLicenseKeySchema } from "../models/ValidatedLicenseKey.js";
import { customerPortalLicenseKeysValidate as lite } from "./lite/customerPortalLicenseKeysValidate.js";

export type { CustomerPortalLicenseKeysValidateError } from "./lite/customerPortalLicenseKeysValidate.js";

/**
 * `POST /v1/customer-portal/license-keys/validate`.
 * Errors of its own: `BadRequest` (400), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysValidate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyValidateSchema,
  ValidatedLicenseKeySchema,
);
