// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How many units of which meter to give. */
export interface BenefitMeterCreditCreateProperties {
  /**
   * Units given with the grant, and again with each period of a subscription. An integer. More
   * than 0. At least -2147483648. At most 2147483647.
   */
  units: number;
  /**
   * Whether units that are left over stay when the period ends; otherwise the count starts again
   * with the new units.
   */
  rollover: boolean;
  /** A UUID (version 4). */
  meterId: string;
}

/** Checks a {@link BenefitMeterCreditCreateProperties}. */
export const BenefitMeterCreditCreatePropertiesSchema: ObjectSchema<BenefitMeterCreditCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitMeterCreditCreateProperties>({
    units: v.pipe(integer(), v.minValue(-2147483648), v.gtValue(0), v.maxValue(2147483647)),
    rollover: boolean(),
    meterId: string(),
  });
