// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyDeactivateSchema } from "../models/LicenseKeyDeactivate.js";
import { customerPortalLicenseKeysDeactivate as lite } from "./lite/customerPortalLicenseKeysDeactivate.js";

export type { CustomerPortalLicenseKeysDeactivateError } from "./lite/customerPortalLicenseKeysDeactivate.js";

/**
 * Removes an activation of a license key and frees its place. Nothing comes back.
 *
 * Needs no token and sends none. Made for programs at the customer's; on a server use
 * `licenseKeysDeactivate`, which has no such narrow limit. At most 3 calls a second from an IP
 * address, validating, activating and deactivating together; after that every call gets an
 * `SDKError` with status 429 for a minute.
 *
 * Works with revoked and expired keys as well. Validating with this activation fails from now on.
 * `ResourceNotFound`: the organization has no such key, or the key no such activation, or no
 * longer, so a second call does no harm. `HTTPValidationError`: a field is wrong.
 *
 * `POST /v1/customer-portal/license-keys/deactivate`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysDeactivate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyDeactivateSchema,
  undefined,
);
