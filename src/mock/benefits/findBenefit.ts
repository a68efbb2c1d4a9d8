import { resourceNotFound } from "../http/ApiError.js";
import type { Call } from "../http/Call.js";
import type { BenefitRecord } from "../store/records.js";

/** The benefits that the caller may see: those of its organizations that were not deleted. */
export function visibleBenefits({ store, subject }: Call): readonly BenefitRecord[] {
  return store.benefits.where(
    (benefit) => benefit.deleted_at === null && subject.organizationIds.includes(benefit.organization_id),
  );
}

/** The benefit with the ID, or a 404. */
export function findBenefit(call: Call, id: string): BenefitRecord {
  const found = visibleBenefits(call).find((benefit) => benefit.id === id);
  if (found === undefined) throw resourceNotFound();
  return found;
}
