// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitGrantMeterCreditProperties {
  lastCreditedMeterId?: string | undefined;
  /** An integer. */
  lastCreditedUnits?: number | undefined;
  lastCreditedAt?: string | undefined;
}

/** Checks a {@link BenefitGrantMeterCreditProperties}. */
export const BenefitGrantMeterCreditPropertiesSchema: ObjectSchema<BenefitGrantMeterCreditProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantMeterCreditProperties>({
    lastCreditedMeterId: nullish(v.string()),
    lastCreditedUnits: nullish(integer()),
    lastCreditedAt: nullish(v.string()),
  });
