// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** A `feature_flag` benefit has no properties; use `metadata`. */
export type BenefitFeatureFlagProperties = Record<string, never>;

/** Checks a {@link BenefitFeatureFlagProperties}. */
export const BenefitFeatureFlagPropertiesSchema: ObjectSchema<BenefitFeatureFlagProperties> =
  /* @__PURE__ */ objectSchema<BenefitFeatureFlagProperties>({});
