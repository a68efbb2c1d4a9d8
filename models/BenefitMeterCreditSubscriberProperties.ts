// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What customers may know of a `meter_credit` benefit. */
export interface BenefitMeterCreditSubscriberProperties {
  /** Units credited each time. An integer. */
  units: number;
  /** Whether units left over stay when the meter is reset. */
  rollover: boolean;
  /** The meter that is credited. A UUID (version 4). */
  meterId: string;
}

/** Checks a {@link BenefitMeterCreditSubscriberProperties}. */
export const BenefitMeterCreditSubscriberPropertiesSchema: ObjectSchema<BenefitMeterCreditSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitMeterCreditSubscriberProperties>({
    units: integer(),
    rollover: boolean(),
    meterId: string(),
  });
