// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceOrganizationSchema } from "../models/ListResourceOrganization.js";
import { OrganizationsListOrganizationsRequestSchema } from "../models/OrganizationsListOrganizationsRequest.js";
import { organizationsListOrganizations as lite } from "./lite/organizationsListOrganizations.js";

export type { OrganizationsListOrganizationsError } from "./lite/organizationsListOrganizations.js";

/**
 * Lists the organizations that the token reaches, the oldest first, a page at a time.
 *
 * An organization access token reaches one: its own. `slug` finds one by its exact short name.
 * `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/organizations/`. Scopes: `organizations:read` or `organizations:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const organizationsListOrganizations: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrganizationsListOrganizationsRequestSchema,
  ListResourceOrganizationSchema,
);
