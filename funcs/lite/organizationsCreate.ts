// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
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
