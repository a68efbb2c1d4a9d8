import type { BenefitRecord } from "../store/records.js";
import { benefitBase } from "./benefitBase.js";

/** What everybody sees of a benefit: its properties only where they are credits. */
export function presentPublicBenefit(benefit: BenefitRecord): object {
  return {
    ...benefitBase(benefit),
    ...(benefit.type === "meter_credit"
      ? { properties: { units: benefit.properties.units, meter_id: benefit.properties.meter_id } }
      : {}),
  };
}
