import type { CustomerBenefitGrant } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentBenefitGrant } from "../benefitGrants/presentBenefitGrant.js";
import { benefitBase } from "../benefits/benefitBase.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { publicOrganization } from "../organizations/presentOrganization.js";
import type { BenefitGrantRecord } from "../store/records.js";
import { presentPortalCustomer } from "./presentPortalCustomer.js";
import { subscriberProperties } from "./subscriberProperties.js";

/** The grant as the portal writes it. */
export function presentPortalGrant(backend: Backend, row: BenefitGrantRecord): CustomerBenefitGrant {
  const { store } = backend;
  const customer = store.customers.get(row.customer_id);
  const benefit = store.benefits.get(row.benefit_id);
  if (customer === undefined || benefit === undefined) {
    throw new Error(`The grant ${row.id} has no customer or no benefit.`);
  }
  const { member, user_id: _, ...grant } = presentBenefitGrant(store, row);
  // Of a member only the accounts are told, where the benefit is a place to be invited to.
  const invites = benefit.type === "discord" || benefit.type === "github_repository";
  const shown = {
    ...grant,
    properties: row.properties,
    ...(invites ? { member: member === null ? null : { id: member.id, oauth_accounts: {} } } : {}),
    customer: presentPortalCustomer(store, customer),
    benefit: {
      ...benefitBase(benefit),
      organization: publicOrganization(organizationOf(backend, benefit.organization_id)),
      properties: subscriberProperties(benefit),
    },
  };
  // The benefit's type is that of the properties beside it.
  return shown as CustomerBenefitGrant;
}
