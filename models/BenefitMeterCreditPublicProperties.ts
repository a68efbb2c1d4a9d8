// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What is credited, and to which meter. */
export interface BenefitMeterCreditPublicProperties {
  /** Units given with the grant, and again with each period of a subscription. An integer. */
  units: number;
  /** A UUID (version 4). */
  meterId: string;
}

/** Checks a {@link BenefitMeterCreditPublicProperties}. */
export const BenefitMeterCreditPublicPropertiesSchema: ObjectSchema<BenefitMeterCreditPublicProperties> =
  /* @__PURE__ */ objectSchema<BenefitMeterCreditPublicProperties>({ units: integer(), meterId: string() });
