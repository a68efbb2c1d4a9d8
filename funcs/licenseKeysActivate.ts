// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyActivateSchema } from "../models/LicenseKeyActivate.js";
import { LicenseKeyActivationCreatedSchema } from "../models/LicenseKeyActivationCreated.js";
import { licenseKeysActivate as lite } from "./lite/licenseKeysActivate.js";

export type { LicenseKeysActivateError } from "./lite/licenseKeysActivate.js";

/**
 * Activates a license key for one device or other instance, and returns the activation.
 *
 * For your server. A program that runs at a customer's must not hold your token: there use
 * `customerPortalLicenseKeysActivate`, which needs none but is limited to 3 calls a second. Keep
 * the activation's `id` and give it to `licenseKeysValidate`. The same label twice makes two
 * activations, so look before you repeat a call.
 *
 * `NotPermitted`: the key is not active or expired, has no activation limit and so needs no
 * activation (validate it without), or all its activations are taken (`licenseKeysDeactivate`
 * frees one). `ResourceNotFound`: the token reaches no such key. `HTTPValidationError`: a field is
 * wrong.
 *
 * `POST /v1/license-keys/activate`. Scopes: `license_keys:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysActivate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyActivateSchema,
  LicenseKeyActivationCreatedSchema,
);
