// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export type BenefitFeatureFlagProperties = Record<string, never>;

/** Checks a {@link BenefitFeatureFlagProperties}. */
export const BenefitFeatureFlagPropertiesSchema: ObjectSchema<BenefitFeatureFlagProperties> =
  /* @__PURE__ */ objectSchema<BenefitFeatureFlagProperties>({});
