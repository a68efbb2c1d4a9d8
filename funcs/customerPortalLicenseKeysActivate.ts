// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyActivateSchema } from "../models/LicenseKeyActivate.js";
import { LicenseKeyActivationCreatedSchema } from "../models/LicenseKeyActivationCreated.js";
import { customerPortalLicenseKeysActivate as lite } from "./lite/customerPortalLicenseKeysActivate.js";

export type { CustomerPortalLicenseKeysActivateError } from "./lite/customerPortalLicenseKeysActivate.js";

/**
 * Activates a license key for a device or another place of use, and returns the activation.
 *
 * Needs no token and sends none. Made for programs at the customer's; on a server use
 * `licenseKeysActivate`, which has no such narrow limit. At most 3 calls a second from an IP
 * address, validating, activating and deactivating together; after that every call gets an
 * `SDKError` with status 429 for a minute.
 *
 * Keep the `id`: `customerPortalLicenseKeysValidate` and `customerPortalLicenseKeysDeactivate`
 * want it as `activationId`. Every call takes another place, also for the same device, so do not
 * repeat it blindly.
 *
 * `NotPermitted`: the key is revoked, disabled or expired; its benefit has no activations, so
 * validate only; or all places are taken, until one is deactivated. `data.detail` says which.
 * `ResourceNotFound`: the organization has no such key. `HTTPValidationError`: a field is wrong.
 *
 * `POST /v1/customer-portal/license-keys/activate`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysActivate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyActivateSchema,
  LicenseKeyActivationCreatedSchema,
);
