// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Nothing: a grant of a `meter_credit` benefit needs nothing of the customer. */
export interface CustomerBenefitGrantMeterCreditUpdate {
  benefitType: "meter_credit";
}

/** Checks a {@link CustomerBenefitGrantMeterCreditUpdate}. */
export const CustomerBenefitGrantMeterCreditUpdateSchema: ObjectSchema<CustomerBenefitGrantMeterCreditUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantMeterCreditUpdate>({ benefitType: string() });
