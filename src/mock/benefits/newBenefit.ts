import type { Backend } from "../Backend.js";
import type { BenefitKind, BenefitRecord } from "../store/records.js";
import { benefitVisibility } from "./benefitVisibility.js";

/** A benefit of a kind that is yet to be stored, and that products may come with. */
export function newBenefit(
  { uuid, now }: Backend,
  organization_id: string,
  kind: BenefitKind,
  description: string,
): BenefitRecord {
  return {
    ...{ ...kind, id: uuid(), created_at: now(), modified_at: null, deleted_at: null, organization_id },
    ...{ description, selectable: true, deletable: true, metadata: {} },
    visibility: benefitVisibility(kind.type, null),
  };
}
