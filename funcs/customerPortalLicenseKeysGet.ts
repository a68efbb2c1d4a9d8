// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalLicenseKeysGetRequestSchema } from "../models/CustomerPortalLicenseKeysGetRequest.js";
import { LicenseKeyWithActivationsSchema } from "../models/LicenseKeyWithActivations.js";
import { customerPortalLicenseKeysGet as lite } from "./lite/customerPortalLicenseKeysGet.js";

export type { CustomerPortalLicenseKeysGetError } from "./lite/customerPortalLicenseKeysGet.js";

/**
 * Gets a license key of the customer, with its activations.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A member gets its own only. `activations` is empty unless the benefit lets
 * customers manage them (`enableCustomerAdmin`). `ResourceNotFound`: the customer (or member) has
 * no such key. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-portal/license-keys/{id}`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalLicenseKeysGetRequestSchema,
  LicenseKeyWithActivationsSchema,
);
