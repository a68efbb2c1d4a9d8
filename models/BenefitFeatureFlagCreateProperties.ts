// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** A `feature_flag` benefit has no properties; send `{}`. */
export type BenefitFeatureFlagCreateProperties = Record<string, never>;

/** Checks a {@link BenefitFeatureFlagCreateProperties}. */
export const BenefitFeatureFlagCreatePropertiesSchema: ObjectSchema<BenefitFeatureFlagCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitFeatureFlagCreateProperties>({});
