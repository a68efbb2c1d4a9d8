import { refuse } from "../http/refuse.js";
import type { MockBenefitType } from "../wire/MockBenefit.js";
import type { MockVisibility } from "../wire/MockProduct.js";

const CONFIGURABLE: readonly MockBenefitType[] = ["custom", "license_keys", "meter_credit", "feature_flag"];

/** Benefits that ask something of the customer in its portal must show there. */
export function isVisibilityConfigurable(type: MockBenefitType): boolean {
  return CONFIGURABLE.includes(type);
}

/** The visibility that was asked for, or that the type has of itself; or a 422. */
export function benefitVisibility(type: MockBenefitType, wanted: MockVisibility | null): MockVisibility {
  if (isVisibilityConfigurable(type)) return wanted ?? (type === "feature_flag" ? "private" : "public");
  if (wanted === null || wanted === "public") return "public";
  const msg = "Visibility is not configurable for this benefit type and must be public.";
  throw refuse("visibility", msg, wanted);
}
