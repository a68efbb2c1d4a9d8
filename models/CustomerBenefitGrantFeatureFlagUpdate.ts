// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Nothing: a grant of a `feature_flag` benefit needs nothing of the customer. */
export interface CustomerBenefitGrantFeatureFlagUpdate {
  benefitType: "feature_flag";
}

/** Checks a {@link CustomerBenefitGrantFeatureFlagUpdate}. */
export const CustomerBenefitGrantFeatureFlagUpdateSchema: ObjectSchema<CustomerBenefitGrantFeatureFlagUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantFeatureFlagUpdate>({ benefitType: string() });
