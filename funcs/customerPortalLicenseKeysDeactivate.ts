// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyDeactivateSchema } from "../models/LicenseKeyDeactivate.js";
import { customerPortalLicenseKeysDeactivate as lite } from "./lite/customerPortalLicenseKeysDeactivate.js";

export type { CustomerPortalLicenseKeysDeactivateError } from "./lite/customerPortalLicenseKeysDeactivate.js";

/**
 * `POST /v1/customer-portal/license-keys/deactivate`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysDeactivate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyDeactivateSchema,
  undefined,
);
