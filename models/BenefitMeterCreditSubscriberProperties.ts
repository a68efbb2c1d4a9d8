// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitMeterCreditSubscriberProperties {
  /** An integer. */
  units: number;
  rollover: boolean;
  /** A UUID (version 4). */
  meterId: string;
}

/** Checks a {@link BenefitMeterCreditSubscriberProperties}. */
export const BenefitMeterCreditSubscriberPropertiesSchema: ObjectSchema<BenefitMeterCreditSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitMeterCreditSubscriberProperties>({
    units: integer(),
    rollover: v.boolean(),
    meterId: v.string(),
  });
