import type { Benefit } from "../api/answers.js";
import type { BenefitRecord } from "../store/records.js";
import { isVisibilityConfigurable } from "./benefitVisibility.js";

export function presentBenefit({ deleted_at, ...benefit }: BenefitRecord): Benefit {
  return {
    ...benefit,
    is_deleted: deleted_at !== null,
    ...(benefit.type === "custom" ? { is_tax_applicable: true } : {}),
    visibility_configurable: isVisibilityConfigurable(benefit.type),
  };
}
