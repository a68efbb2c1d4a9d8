// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitsDeleteRequestSchema } from "../models/BenefitsDeleteRequest.js";
import { benefitsDelete as lite } from "./lite/benefitsDelete.js";

export type { BenefitsDeleteError } from "./lite/benefitsDelete.js";

/**
 * `DELETE /v1/benefits/{id}`. Scopes: `benefits:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitsDeleteRequestSchema,
  undefined,
);
