// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Nothing: for a `feature_flag` benefit the grant itself is the flag. */
export type BenefitFeatureFlagSubscriberProperties = Record<string, never>;

/** Checks a {@link BenefitFeatureFlagSubscriberProperties}. */
export const BenefitFeatureFlagSubscriberPropertiesSchema: ObjectSchema<BenefitFeatureFlagSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitFeatureFlagSubscriberProperties>({});
