// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalLicenseKeysListRequestSchema } from "../models/CustomerPortalLicenseKeysListRequest.js";
import { ListResourceLicenseKeyReadSchema } from "../models/ListResourceLicenseKeyRead.js";
import { customerPortalLicenseKeysList as lite } from "./lite/customerPortalLicenseKeysList.js";

export type { CustomerPortalLicenseKeysListError } from "./lite/customerPortalLicenseKeysList.js";

/**
 * Lists the customer's license keys, the oldest first, a page at a time.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A member gets its own only.
 *
 * Revoked and disabled keys are listed too: look at `status`. No keys are an empty page, not an
 * error. `Unauthorized`: no token was sent, or one of another kind; a session that is over gets an
 * `SDKError` with status 401. `HTTPValidationError`: `benefitId` is no UUID, or `page` or `limit`
 * is below 1.
 *
 * `GET /v1/customer-portal/license-keys/`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysList: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalLicenseKeysListRequestSchema,
  ListResourceLicenseKeyReadSchema,
);
