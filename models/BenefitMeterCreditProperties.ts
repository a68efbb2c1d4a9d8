// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How many units of which meter. */
export interface BenefitMeterCreditProperties {
  /** Units given with the grant, and again with each period of a subscription. An integer. */
  units: number;
  /**
   * Whether units that are left over stay when the period ends; otherwise the count starts again
   * with the new units.
   */
  rollover: boolean;
  /** A UUID (version 4). */
  meterId: string;
}

/** Checks a {@link BenefitMeterCreditProperties}. */
export const BenefitMeterCreditPropertiesSchema: ObjectSchema<BenefitMeterCreditProperties> =
  /* @__PURE__ */ objectSchema<BenefitMeterCreditProperties>({
    units: integer(),
    rollover: boolean(),
    meterId: string(),
  });
