import type { BenefitRecord } from "../store/records.js";
import type { MockBenefitPublic } from "../wire/MockCheckout.js";
import { benefitBase } from "./benefitBase.js";

/** What everybody sees of a benefit: its properties only where they are credits. */
export function presentBenefitPublic(benefit: BenefitRecord): MockBenefitPublic {
  return {
    ...benefitBase(benefit),
    ...(benefit.type === "meter_credit"
      ? { properties: { units: benefit.properties.units, meter_id: benefit.properties.meter_id } }
      : {}),
  };
}
