import type { CustomerState } from "../../models/CustomerState.js";
import type { CustomerStateBenefitGrant } from "../../models/CustomerStateBenefitGrant.js";

/** Which benefit is meant: what is given must fit. */
export interface BenefitQuery {
  /** The ID of the benefit. */
  readonly id?: string | undefined;
  readonly type?: CustomerStateBenefitGrant["benefitType"] | undefined;
  /** Your own data on the benefit, such as `{ feature: "export" }`; the benefit may have more. */
  readonly metadata?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** Whether a customer has a benefit. Null, which is no customer, has none. */
export function hasBenefit(state: CustomerState | null, { id, type, metadata = {} }: BenefitQuery): boolean {
  return (state?.grantedBenefits ?? []).some(
    ({ benefitId, benefitType, benefitMetadata }) =>
      (id === undefined || id === benefitId) &&
      (type === undefined || type === benefitType) &&
      Object.entries(metadata).every(
        ([key, value]) => Object.hasOwn(benefitMetadata, key) && benefitMetadata[key] === value,
      ),
  );
}
