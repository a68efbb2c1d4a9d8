// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitGrantsListRequestSchema } from "../models/BenefitGrantsListRequest.js";
import { ListResourceBenefitGrantSchema } from "../models/ListResourceBenefitGrant.js";
import { benefitGrantsList as lite } from "./lite/benefitGrantsList.js";

export type { BenefitGrantsListError } from "./lite/benefitGrantsList.js";

/**
 * `GET /v1/benefit-grants/`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const benefitGrantsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitGrantsListRequestSchema,
  ListResourceBenefitGrantSchema,
);
