// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeyDeactivateSchema } from "../models/LicenseKeyDeactivate.js";
import { licenseKeysDeactivate as lite } from "./lite/licenseKeysDeactivate.js";

export type { LicenseKeysDeactivateError } from "./lite/licenseKeysDeactivate.js";

/**
 * `POST /v1/license-keys/deactivate`. Scopes: `license_keys:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysDeactivate: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeyDeactivateSchema,
  undefined,
);
