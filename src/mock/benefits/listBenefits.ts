import type { Call } from "../http/Route.js";
import { hasMetadata } from "../kit/hasMetadata.js";
import { sorted } from "../kit/sorted.js";
import type { BenefitRecord } from "../store/records.js";
import type { MockBenefitType } from "../wire/MockBenefit.js";
import { visibleBenefits } from "./findBenefit.js";

interface BenefitFilters {
  readonly organizationIds: readonly string[] | undefined;
  readonly types: readonly MockBenefitType[] | undefined;
  readonly ids: readonly string[] | undefined;
  readonly excludedIds: readonly string[] | undefined;
  readonly query: string | null;
  readonly metadata: ReadonlyMap<string, readonly string[]>;
  readonly sorting: readonly string[];
}

export function listBenefits(call: Call, filters: BenefitFilters): readonly BenefitRecord[] {
  const { organizationIds, types, ids, excludedIds, query, metadata, sorting } = filters;
  const found = visibleBenefits(call).filter(
    (benefit) =>
      (organizationIds?.includes(benefit.organization_id) ?? true) &&
      (types?.includes(benefit.type) ?? true) &&
      (ids?.includes(benefit.id) ?? true) &&
      !(excludedIds?.includes(benefit.id) ?? false) &&
      (query === null || benefit.description.toLowerCase().includes(query.toLowerCase())) &&
      hasMetadata(benefit.metadata, metadata),
  );
  return sorted(found, sorting, (benefit, field) => {
    if (field === "description") return benefit.description;
    if (field === "type") return benefit.type;
    return field === "user_order" ? (ids?.indexOf(benefit.id) ?? null) : benefit.created_at;
  });
}
