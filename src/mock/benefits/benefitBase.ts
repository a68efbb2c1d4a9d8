import { stamps } from "../kit/stamps.js";
import type { BenefitRecord } from "../store/records.js";

/** The fields that all views of a benefit have. */
export function benefitBase(benefit: BenefitRecord): {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: BenefitRecord["type"];
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
} {
  return {
    id: benefit.id,
    ...stamps(benefit),
    type: benefit.type,
    description: benefit.description,
    selectable: benefit.selectable,
    deletable: benefit.deletable,
    is_deleted: benefit.deleted_at !== null,
    organization_id: benefit.organization_id,
  };
}
