// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrganizationSchema } from "../models/Organization.js";
import { OrganizationsGetRequestSchema } from "../models/OrganizationsGetRequest.js";
import { organizationsGet as lite } from "./lite/organizationsGet.js";

export type { OrganizationsGetError } from "./lite/organizationsGet.js";

/**
 * Gets an organization by its ID.
 *
 * With the slug use `organizationsListOrganizations`; `customerPortalOrganizationsGet` gives what
 * customers may see. `ResourceNotFound`: the token reaches no such organization.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/organizations/{id}`. Scopes: `organizations:read` or `organizations:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const organizationsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrganizationsGetRequestSchema,
  OrganizationSchema,
);
