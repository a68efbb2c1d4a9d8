import { presentBenefit } from "../benefits/presentBenefit.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { stamps } from "../kit/stamps.js";
import { wireTimestampOrNull } from "../kit/timestamp.js";
import { presentMember } from "../members/presentMember.js";
import type { BenefitGrantRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { MockBenefitGrant } from "../wire/MockBenefitGrant.js";

/** The grant as the API writes it. */
export function presentBenefitGrant(
  store: Store,
  { credit: _, ...grant }: BenefitGrantRecord,
): MockBenefitGrant {
  const customer = store.customers.get(grant.customer_id);
  const benefit = store.benefits.get(grant.benefit_id);
  const member = store.members.get(grant.member_id ?? "");
  if (customer === undefined || benefit === undefined) {
    throw new Error(`The grant ${grant.id} has no customer or no benefit.`);
  }
  return {
    ...grant,
    // What was credited shows to customers and webhooks only.
    properties: benefit.type === "meter_credit" ? {} : grant.properties,
    ...stamps(grant),
    user_id: grant.customer_id,
    granted_at: wireTimestampOrNull(grant.granted_at),
    is_granted: grant.granted_at !== null,
    revoked_at: wireTimestampOrNull(grant.revoked_at),
    is_revoked: grant.revoked_at !== null,
    error: null,
    customer: presentCustomer(store, customer),
    member: member === undefined ? null : presentMember(member),
    benefit: presentBenefit(benefit),
  };
}
