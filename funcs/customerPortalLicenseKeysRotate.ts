// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalLicenseKeysRotateRequestSchema } from "../models/CustomerPortalLicenseKeysRotateRequest.js";
import { RotatedLicenseKeySchema } from "../models/RotatedLicenseKey.js";
import { customerPortalLicenseKeysRotate as lite } from "./lite/customerPortalLicenseKeysRotate.js";

export type { CustomerPortalLicenseKeysRotateError } from "./lite/customerPortalLicenseKeysRotate.js";

/**
 * `POST /v1/customer-portal/license-keys/{id}/rotate`. Scopes: `customer_portal:write`.
 * Errors of its own: `RotateNotPermitted` (400), `Unauthorized` (401), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysRotate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalLicenseKeysRotateRequestSchema,
  RotatedLicenseKeySchema,
);
