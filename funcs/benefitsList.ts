// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitsListRequestSchema } from "../models/BenefitsListRequest.js";
import { ListResourceBenefitSchema } from "../models/ListResourceBenefit.js";
import { benefitsList as lite } from "./lite/benefitsList.js";

export type { BenefitsListError } from "./lite/benefitsList.js";

/**
 * `GET /v1/benefits/`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const benefitsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitsListRequestSchema,
  ListResourceBenefitSchema,
);
