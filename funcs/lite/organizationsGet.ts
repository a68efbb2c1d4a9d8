// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Organization } from "../../models/Organization.js";
import type { OrganizationsGetRequest } from "../../models/OrganizationsGetRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link organizationsGet} can fail with. */
export type OrganizationsGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const organizationsGet: Endpoint<OrganizationsGetRequest, Organization, OrganizationsGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/organizations/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
