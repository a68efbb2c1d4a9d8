// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitSchema } from "../models/Benefit.js";
import { BenefitCreateSchema } from "../models/BenefitCreate.js";
import { benefitsCreate as lite } from "./lite/benefitsCreate.js";

export type { BenefitsCreateError } from "./lite/benefitsCreate.js";

/**
 * `POST /v1/benefits/`. Scopes: `benefits:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const benefitsCreate: typeof lite = /* @__PURE__ */ checked(lite, BenefitCreateSchema, BenefitSchema);
