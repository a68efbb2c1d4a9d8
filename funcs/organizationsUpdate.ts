// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { OrganizationSchema } from "../models/Organization.js";
import { OrganizationsUpdateRequestSchema } from "../models/OrganizationsUpdateRequest.js";
import { organizationsUpdate as lite } from "./lite/organizationsUpdate.js";

export type { OrganizationsUpdateError } from "./lite/organizationsUpdate.js";

/**
 * `PATCH /v1/organizations/{id}`. Scopes: `organizations:write`.
 * Errors of its own: `NotPermitted` (403), `DisputeAutoAcceptNotEnabled` (403), `ResourceNotFound`
 * (404), `SSOEnforcementRequiresConnection` (409), `HTTPValidationError` (422).
 */
export const organizationsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrganizationsUpdateRequestSchema,
  OrganizationSchema,
);
