// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitSchema } from "../models/Benefit.js";
import { BenefitsGetRequestSchema } from "../models/BenefitsGetRequest.js";
import { benefitsGet as lite } from "./lite/benefitsGet.js";

export type { BenefitsGetError } from "./lite/benefitsGet.js";

/**
 * Gets a benefit by its ID.
 *
 * Who has it is told by `benefitsGrants`. `ResourceNotFound`: the token reaches no such benefit; a
 * deleted one counts as missing. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/benefits/{id}`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitsGetRequestSchema,
  BenefitSchema,
);
