// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitSchema } from "../models/Benefit.js";
import { BenefitsUpdateRequestSchema } from "../models/BenefitsUpdateRequest.js";
import { benefitsUpdate as lite } from "./lite/benefitsUpdate.js";

export type { BenefitsUpdateError } from "./lite/benefitsUpdate.js";

/**
 * `PATCH /v1/benefits/{id}`. Scopes: `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitsUpdateRequestSchema,
  BenefitSchema,
);
