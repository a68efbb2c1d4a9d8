// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrganizationSchema } from "../models/Organization.js";
import { OrganizationsUpdateRequestSchema } from "../models/OrganizationsUpdateRequest.js";
import { organizationsUpdate as lite } from "./lite/organizationsUpdate.js";

export type { OrganizationsUpdateError } from "./lite/organizationsUpdate.js";

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
export const organizationsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrganizationsUpdateRequestSchema,
  OrganizationSchema,
);
