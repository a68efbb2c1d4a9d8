// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A grant of units of a meter. */
export interface BenefitGrantMeterCreditProperties {
  lastCreditedMeterId?: string | undefined;
  /** Units given the last time; negative after they were taken back. An integer. */
  lastCreditedUnits?: number | undefined;
  /** When, as text. */
  lastCreditedAt?: string | undefined;
}

/** Checks a {@link BenefitGrantMeterCreditProperties}. */
export const BenefitGrantMeterCreditPropertiesSchema: ObjectSchema<BenefitGrantMeterCreditProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantMeterCreditProperties>({
    lastCreditedMeterId: nullish(string()),
    lastCreditedUnits: nullish(integer()),
    lastCreditedAt: nullish(string()),
  });
