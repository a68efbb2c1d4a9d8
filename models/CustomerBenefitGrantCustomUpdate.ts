// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Nothing: a grant of a `custom` benefit needs nothing of the customer. */
export interface CustomerBenefitGrantCustomUpdate {
  benefitType: "custom";
}

/** Checks a {@link CustomerBenefitGrantCustomUpdate}. */
export const CustomerBenefitGrantCustomUpdateSchema: ObjectSchema<CustomerBenefitGrantCustomUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantCustomUpdate>({ benefitType: string() });
