// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrganizationDataSchema } from "../models/CustomerOrganizationData.js";
import { CustomerPortalOrganizationsGetRequestSchema } from "../models/CustomerPortalOrganizationsGetRequest.js";
import { customerPortalOrganizationsGet as lite } from "./lite/customerPortalOrganizationsGet.js";

export type { CustomerPortalOrganizationsGetError } from "./lite/customerPortalOrganizationsGet.js";

/**
 * Gets what everybody may see of an organization: name, portal settings and public products.
 *
 * Needs no token and sends none. Archived and hidden products are left out. `ResourceNotFound`: no
 * organization has this slug, or it is closed.
 *
 * `GET /v1/customer-portal/organizations/{slug}`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrganizationsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrganizationsGetRequestSchema,
  CustomerOrganizationDataSchema,
);
