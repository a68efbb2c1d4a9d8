import type { Benefit, BenefitCustomPublic, BenefitPublic, BenefitType } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { only } from "../kit/fields.js";
import type { BenefitRecord } from "../store/records.js";
import { isVisibilityConfigurable } from "./newBenefit.js";

export function presentBenefit({ deleted_at, ...benefit }: BenefitRecord): Benefit {
  return {
    ...benefit,
    is_deleted: deleted_at !== null,
    ...(benefit.type === "custom" ? { is_tax_applicable: true } : {}),
    visibility_configurable: isVisibilityConfigurable(benefit.type),
  };
}

/** The fields that all views of a benefit have. */
type BenefitBase = Omit<BenefitCustomPublic, "type"> & { readonly type: BenefitType };

export function benefitBase(benefit: BenefitRecord): BenefitBase {
  return only(presentBenefit(benefit), FIELDS.BenefitCustomPublic);
}

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
