// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { LicenseKeysListRequestSchema } from "../models/LicenseKeysListRequest.js";
import { ListResourceLicenseKeyReadSchema } from "../models/ListResourceLicenseKeyRead.js";
import { licenseKeysList as lite } from "./lite/licenseKeysList.js";

export type { LicenseKeysListError } from "./lite/licenseKeysList.js";

/**
 * Lists the license keys that the token reaches, the oldest first, a page at a time.
 *
 * The whole key is shown, so handle the answer as a secret. Activations come with
 * `licenseKeysGet`. Nothing found is an empty page, not a `ResourceNotFound`. `Unauthorized`:
 * there is no access token. `HTTPValidationError`: a filter, sorting, `page` or `limit` that
 * cannot be read.
 *
 * `GET /v1/license-keys/`. Scopes: `license_keys:read` or `license_keys:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysList: typeof lite = /* @__PURE__ */ checked(
  lite,
  LicenseKeysListRequestSchema,
  ListResourceLicenseKeyReadSchema,
);
