import type { Call } from "../http/Route.js";
import { sorted } from "../kit/sorted.js";
import type { BenefitGrantRecord } from "../store/records.js";

interface BenefitGrantFilters {
  readonly benefitId?: string;
  readonly organizationIds?: readonly string[] | undefined;
  readonly isGranted: boolean | null;
  readonly customerIds: readonly string[] | undefined;
  readonly externalCustomerIds?: readonly string[] | undefined;
  readonly memberIds?: readonly string[] | undefined;
  readonly sorting: readonly string[];
}

/** The grants that the caller may see: those of the customers of its organizations. */
export function listBenefitGrants(call: Call, filters: BenefitGrantFilters): readonly BenefitGrantRecord[] {
  const { store, subject } = call;
  const { benefitId, organizationIds, isGranted, customerIds, externalCustomerIds, memberIds } = filters;
  const found = store.benefitGrants.where((grant) => {
    const customer = store.customers.get(grant.customer_id);
    return (
      customer !== undefined &&
      subject.organizationIds.includes(customer.organization_id) &&
      (benefitId === undefined || grant.benefit_id === benefitId) &&
      (organizationIds?.includes(customer.organization_id) ?? true) &&
      (isGranted === null || (grant.granted_at !== null) === isGranted) &&
      (customerIds?.includes(grant.customer_id) ?? true) &&
      (externalCustomerIds?.includes(customer.external_id ?? "") ?? true) &&
      (memberIds?.includes(grant.member_id ?? "") ?? true)
    );
  });
  return sorted(found, filters.sorting, (grant, field) => {
    if (field === "granted_at") return grant.granted_at;
    return field === "revoked_at" ? grant.revoked_at : grant.created_at;
  });
}
