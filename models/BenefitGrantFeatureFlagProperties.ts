// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** A grant of a `feature_flag` benefit; it has no details: the grant itself is the flag. */
export type BenefitGrantFeatureFlagProperties = Record<string, never>;

/** Checks a {@link BenefitGrantFeatureFlagProperties}. */
export const BenefitGrantFeatureFlagPropertiesSchema: ObjectSchema<BenefitGrantFeatureFlagProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantFeatureFlagProperties>({});
