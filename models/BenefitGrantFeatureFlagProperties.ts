// Generated from the Polar API 2026-10 (generator 1). Do not edit.

import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitGrantFeatureFlagProperties {}

/** Checks a {@link BenefitGrantFeatureFlagProperties}. */
export const BenefitGrantFeatureFlagPropertiesSchema: ObjectSchema<BenefitGrantFeatureFlagProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantFeatureFlagProperties>({});
