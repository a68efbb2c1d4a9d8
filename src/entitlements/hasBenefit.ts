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

/**
 * Whether a customer has a benefit. Null, which is no customer, has none.
 *
 * Throws a `TypeError` where nothing says which benefit is meant, such as `{ id: undefined }`: any
 * would do then.
 */
export function hasBenefit(state: CustomerState | null, { id, type, metadata }: BenefitQuery): boolean {
  if (!state) return false;
  if ((id ?? type ?? metadata) === undefined)
    throw new TypeError("query: expected an id, a type or metadata of a benefit");
  const wanted = Object.entries(metadata ?? {});
  return state.grantedBenefits.some(
    ({ benefitId, benefitType, benefitMetadata }) =>
      (id === undefined || id === benefitId) &&
      (type === undefined || type === benefitType) &&
      wanted.every(([key, value]) => Object.hasOwn(benefitMetadata, key) && benefitMetadata[key] === value),
  );
}
