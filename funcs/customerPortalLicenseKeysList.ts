// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalLicenseKeysListRequestSchema } from "../models/CustomerPortalLicenseKeysListRequest.js";
import { ListResourceLicenseKeyReadSchema } from "../models/ListResourceLicenseKeyRead.js";
import { customerPortalLicenseKeysList as lite } from "./lite/customerPortalLicenseKeysList.js";

export type { CustomerPortalLicenseKeysListError } from "./lite/customerPortalLicenseKeysList.js";

/**
 * `GET /v1/customer-portal/license-keys/`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalLicenseKeysListRequestSchema,
  ListResourceLicenseKeyReadSchema,
);
