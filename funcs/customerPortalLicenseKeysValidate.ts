// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyValidateSchema } from "../models/LicenseKeyValidate.js";
import { ValidatedLicenseKeySchema } from "../models/ValidatedLicenseKey.js";
import { customerPortalLicenseKeysValidate as lite } from "./lite/customerPortalLicenseKeysValidate.js";

export type { CustomerPortalLicenseKeysValidateError } from "./lite/customerPortalLicenseKeysValidate.js";

/**
 * Checks a license key, and counts its use.
 *
 * Needs no token and sends none. Made for programs at the customer's; on a server use
 * `licenseKeysValidate`, which has no such narrow limit. At most 3 calls a second from an IP
 * address, validating, activating and deactivating together; after that every call gets an
 * `SDKError` with status 429 for a minute.
 *
 * A good key is the value; a bad one an error. Every success adds to `validations`, and
 * `incrementUsage` to `usage`, so after a timeout a second call may count twice. Activations are
 * only looked at with `activationId`; then `conditions` must be exactly those that the activation
 * was made with, if it has any.
 *
 * `ResourceNotFound`: the organization has no such key, or the key is revoked, disabled or
 * expired, or does not go with the given activation, conditions, benefit or customer;
 * `data.detail` says which. `BadRequest`: fewer uses are left than `incrementUsage`; nothing was
 * counted. `HTTPValidationError`: a field is wrong.
 *
 * `POST /v1/customer-portal/license-keys/validate`.
 * Errors of its own: `BadRequest` (400), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysValidate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyValidateSchema,
  ValidatedLicenseKeySchema,
);
