// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyActivateSchema } from "../models/LicenseKeyActivate.js";
import { LicenseKeyActivationCreatedSchema } from "../models/LicenseKeyActivationCreated.js";
import { licenseKeysActivate as lite } from "./lite/licenseKeysActivate.js";

export type { LicenseKeysActivateError } from "./lite/licenseKeysActivate.js";

/**
 * `POST /v1/license-keys/activate`. Scopes: `license_keys:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysActivate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyActivateSchema,
  LicenseKeyActivationCreatedSchema,
);
