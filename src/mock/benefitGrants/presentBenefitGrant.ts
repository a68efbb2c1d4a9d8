import type { BenefitGrant } from "../api/answers.js";
import { presentBenefit } from "../benefits/presentBenefit.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentMember } from "../members/membersOf.js";
import type { BenefitGrantRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

export function presentBenefitGrant(store: Store, { credit: _, ...grant }: BenefitGrantRecord): BenefitGrant {
  const customer = store.customers.need(grant.customer_id);
  const benefit = store.benefits.need(grant.benefit_id);
  const member = store.members.get(grant.member_id);
  return {
    ...grant,
    // What was credited shows to customers and webhooks only.
    properties: benefit.type === "meter_credit" ? {} : grant.properties,
    user_id: grant.customer_id,
    is_granted: grant.granted_at !== null,
    is_revoked: grant.revoked_at !== null,
    error: null,
    customer: presentCustomer(store, customer),
    member: member === undefined ? null : presentMember(member),
    benefit: presentBenefit(benefit),
  };
}
