import type { BenefitType, BenefitVisibility } from "../api/answers.js";
import { refuse } from "../http/ApiError.js";

const CONFIGURABLE: readonly BenefitType[] = ["custom", "license_keys", "meter_credit", "feature_flag"];

/** Benefits that ask something of the customer in its portal must show there. */
export function isVisibilityConfigurable(type: BenefitType): boolean {
  return CONFIGURABLE.includes(type);
}

/** The visibility that was asked for, or that the type has of itself; or a 422. */
export function benefitVisibility(type: BenefitType, wanted: BenefitVisibility | null): BenefitVisibility {
  if (isVisibilityConfigurable(type)) return wanted ?? (type === "feature_flag" ? "private" : "public");
  if (wanted === null || wanted === "public") return "public";
  const msg = "Visibility is not configurable for this benefit type and must be public.";
  throw refuse("visibility", msg, wanted);
}
