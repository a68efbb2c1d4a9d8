// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitsListRequestSchema } from "../models/BenefitsListRequest.js";
import { ListResourceBenefitSchema } from "../models/ListResourceBenefit.js";
import { benefitsList as lite } from "./lite/benefitsList.js";

export type { BenefitsListError } from "./lite/benefitsList.js";

/**
 * Lists the benefits that the token reaches, the newest first, a page at a time.
 *
 * A benefit must pass all filters that are set; deleted ones are never listed. `query` finds text
 * in the description; sorting by `user_order` gives the order of the IDs in `id`.
 * `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/benefits/`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const benefitsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitsListRequestSchema,
  ListResourceBenefitSchema,
);
