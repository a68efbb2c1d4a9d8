// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { DisputeAutoAcceptNotEnabled } from "../../models/DisputeAutoAcceptNotEnabled.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { Organization } from "../../models/Organization.js";
import type { OrganizationsUpdateRequest } from "../../models/OrganizationsUpdateRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { SSOEnforcementRequiresConnection } from "../../models/SSOEnforcementRequiresConnection.js";

/** What {@link organizationsUpdate} can fail with. */
export type OrganizationsUpdateError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"DisputeAutoAcceptNotEnabled", DisputeAutoAcceptNotEnabled>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"SSOEnforcementRequiresConnection", SSOEnforcementRequiresConnection>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the given fields of an organization, and returns it.
 *
 * Fields left out stay as they are. `featureSettings` and `disputeSettings` are merged; `socials`,
 * `embedHosts`, `details` and the subscription, e-mail and portal settings are replaced as a
 * whole, so send what is to stay as well. Sends the `organization.updated` webhook. Enforcing SSO
 * revokes the OAuth tokens that are restricted to this organization.
 *
 * `NotPermitted`: your role does not allow it, or SSO is to be enforced by someone not signed in
 * through it. `DisputeAutoAcceptNotEnabled`: Polar has not switched that setting on for the
 * organization. `SSOEnforcementRequiresConnection`: set up and enable an SSO connection first.
 * `HTTPValidationError`: an active product has no price in the new default currency, or a field is
 * wrong. `ResourceNotFound`: the token reaches no such organization.
 *
 * `PATCH /v1/organizations/{id}`. Scopes: `organizations:write`.
 * Errors of its own: `NotPermitted` (403), `DisputeAutoAcceptNotEnabled` (403), `ResourceNotFound`
 * (404), `SSOEnforcementRequiresConnection` (409), `HTTPValidationError` (422).
 */
export const organizationsUpdate: Endpoint<
  OrganizationsUpdateRequest,
  Organization,
  OrganizationsUpdateError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/organizations/{id}",
  bodyKey: "organizationUpdate",
  errors: [
    "NotPermitted",
    "DisputeAutoAcceptNotEnabled",
    "ResourceNotFound",
    "SSOEnforcementRequiresConnection",
    "HTTPValidationError",
  ],
  encode: jsonBody,
  read: json,
});
