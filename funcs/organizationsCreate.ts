// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OrganizationSchema } from "../models/Organization.js";
import { OrganizationCreateSchema } from "../models/OrganizationCreate.js";
import { organizationsCreate as lite } from "./lite/organizationsCreate.js";

export type { OrganizationsCreateError } from "./lite/organizationsCreate.js";

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
export const organizationsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrganizationCreateSchema,
  OrganizationSchema,
);
