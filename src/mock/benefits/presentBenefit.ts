import { stamps } from "../kit/stamps.js";
import type { BenefitRecord } from "../store/records.js";
import type { MockBenefit } from "../wire/MockBenefit.js";
import { isVisibilityConfigurable } from "./benefitVisibility.js";

/** The benefit as the API writes it. */
export function presentBenefit({ deleted_at, ...benefit }: BenefitRecord): MockBenefit {
  return {
    ...benefit,
    ...stamps(benefit),
    metadata: Object.fromEntries(benefit.metadata),
    is_deleted: deleted_at !== null,
    ...(benefit.type === "custom" ? { is_tax_applicable: true } : {}),
    visibility_configurable: isVisibilityConfigurable(benefit.type),
  };
}
