import { wireTimestamp, wireTimestampOrNull } from "../kit/timestamp.js";
import type { BenefitRecord } from "../store/records.js";
import type { MockBenefit } from "../wire/MockBenefit.js";
import { isVisibilityConfigurable } from "./benefitVisibility.js";

/** The benefit as the API writes it. */
export function presentBenefit({ deleted_at, ...benefit }: BenefitRecord): MockBenefit {
  return {
    ...benefit,
    created_at: wireTimestamp(benefit.created_at),
    modified_at: wireTimestampOrNull(benefit.modified_at),
    metadata: Object.fromEntries(benefit.metadata),
    is_deleted: deleted_at !== null,
    visibility_configurable: isVisibilityConfigurable(benefit.type),
  };
}
