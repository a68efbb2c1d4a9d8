import type { BenefitCustomPublic, BenefitType } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { only } from "../kit/fields.js";
import type { BenefitRecord } from "../store/records.js";
import { presentBenefit } from "./presentBenefit.js";

/** The fields that all views of a benefit have. */
type BenefitBase = Omit<BenefitCustomPublic, "type"> & { readonly type: BenefitType };

export function benefitBase(benefit: BenefitRecord): BenefitBase {
  return only(presentBenefit(benefit), FIELDS.BenefitCustomPublic);
}
