// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** A `feature_flag` benefit has no properties; send `{}`. */
export type BenefitFeatureFlagCreateProperties = Record<string, never>;

/** Checks a {@link BenefitFeatureFlagCreateProperties}. */
export const BenefitFeatureFlagCreatePropertiesSchema: ObjectSchema<BenefitFeatureFlagCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitFeatureFlagCreateProperties>({});
