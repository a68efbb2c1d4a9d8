// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { OrganizationSchema } from "../models/Organization.js";
import { OrganizationCreateSchema } from "../models/OrganizationCreate.js";
import { organizationsCreate as lite } from "./lite/organizationsCreate.js";

export type { OrganizationsCreateError } from "./lite/organizationsCreate.js";

/**
 * `POST /v1/organizations/`. Scopes: `organizations:write`.
 * Errors of its own: `CannotCreateOrganizationError` (403), `HTTPValidationError` (422).
 */
export const organizationsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrganizationCreateSchema,
  OrganizationSchema,
);
