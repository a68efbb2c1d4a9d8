// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Organization } from "../../models/Organization.js";
import type { OrganizationsListOrganizationsRequest } from "../../models/OrganizationsListOrganizationsRequest.js";

/** What {@link organizationsListOrganizations} can fail with. */
export type OrganizationsListOrganizationsError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Lists the organizations that the token reaches, the oldest first, a page at a time.
 *
 * An organization access token reaches one: its own. `slug` finds one by its exact short name.
 * `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/organizations/`. Scopes: `organizations:read` or `organizations:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const organizationsListOrganizations: ListEndpointWithDefaults<
  OrganizationsListOrganizationsRequest,
  Organization,
  OrganizationsListOrganizationsError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/organizations/",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
