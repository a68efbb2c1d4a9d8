// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyDeactivateSchema } from "../models/LicenseKeyDeactivate.js";
import { licenseKeysDeactivate as lite } from "./lite/licenseKeysDeactivate.js";

export type { LicenseKeysDeactivateError } from "./lite/licenseKeysDeactivate.js";

/**
 * Ends an activation of a license key, so that its place is free. Nothing comes back.
 *
 * For your server. A program that runs at a customer's must not hold your token: there use
 * `customerPortalLicenseKeysDeactivate`, which needs none but is limited to 3 calls a second.
 * Cannot be undone; the instance can be activated anew and gets another ID. `ResourceNotFound`: no
 * such key or activation, or it was ended before, so a second call does no harm.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `POST /v1/license-keys/deactivate`. Scopes: `license_keys:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysDeactivate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyDeactivateSchema,
  undefined,
);
