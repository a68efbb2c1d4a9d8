// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyActivateSchema } from "../models/LicenseKeyActivate.js";
import { LicenseKeyActivationCreatedSchema } from "../models/LicenseKeyActivationCreated.js";
import { customerPortalLicenseKeysActivate as lite } from "./lite/customerPortalLicenseKeysActivate.js";

export type { CustomerPortalLicenseKeysActivateError } from "./lite/customerPortalLicenseKeysActivate.js";

/**
 * `POST /v1/customer-portal/license-keys/activate`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysActivate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyActivateSchema,
  LicenseKeyActivationCreatedSchema,
);
