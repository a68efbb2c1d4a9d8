import type { BenefitPublic } from "../api/answers.js";
import type { BenefitRecord } from "../store/records.js";
import { benefitBase } from "./benefitBase.js";

/** What everybody sees of a benefit: its properties only where they are credits. */
export function presentBenefitPublic(benefit: BenefitRecord): BenefitPublic {
  const shown = {
    ...benefitBase(benefit),
    ...(benefit.type === "meter_credit"
      ? { properties: { units: benefit.properties.units, meter_id: benefit.properties.meter_id } }
      : {}),
  };
  // All types show the same, but for the credits.
  return shown as BenefitPublic;
}
