// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitsGrantsRequestSchema } from "../models/BenefitsGrantsRequest.js";
import { ListResourceBenefitGrantSchema } from "../models/ListResourceBenefitGrant.js";
import { benefitsGrants as lite } from "./lite/benefitsGrants.js";

export type { BenefitsGrantsError } from "./lite/benefitsGrants.js";

/**
 * `GET /v1/benefits/{id}/grants`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsGrants: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitsGrantsRequestSchema,
  ListResourceBenefitGrantSchema,
);
