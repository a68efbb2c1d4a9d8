// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CannotCreateOrganizationError } from "../../models/CannotCreateOrganizationError.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { Organization } from "../../models/Organization.js";
import type { OrganizationCreate } from "../../models/OrganizationCreate.js";

/** What {@link organizationsCreate} can fail with. */
export type OrganizationsCreateError =
  | APIError<"CannotCreateOrganizationError", CannotCreateOrganizationError>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Creates an organization, owned by the person whose token it is, and returns it.
 *
 * Needs a person's token: an organization access token is refused. In production it cannot take
 * payments until Polar has reviewed it (`status`, `capabilities`); in the sandbox it is active at
 * once. The slug cannot be changed, and no function deletes an organization.
 *
 * `CannotCreateOrganizationError`: the token is restricted to certain organizations.
 * `HTTPValidationError`: the slug is taken or reserved, the name is not allowed, or a field is
 * wrong.
 *
 * `POST /v1/organizations/`. Scopes: `organizations:write`.
 * Errors of its own: `CannotCreateOrganizationError` (403), `HTTPValidationError` (422).
 */
export const organizationsCreate: Endpoint<OrganizationCreate, Organization, OrganizationsCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/organizations/",
    errors: ["CannotCreateOrganizationError", "HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
