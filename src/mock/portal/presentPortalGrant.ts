import type { CustomerBenefitGrant } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentBenefitGrant } from "../benefitGrants/presentBenefitGrant.js";
import { benefitBase } from "../benefits/benefitBase.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { publicOrganization } from "../organizations/presentOrganization.js";
import type { BenefitGrantRecord, BenefitRecord, CustomerRecord } from "../store/records.js";
import { presentPortalCustomer } from "./presentPortalCustomer.js";
import { subscriberProperties } from "./subscriberProperties.js";

/** The grant as the portal writes it. */
export function presentPortalGrant(
  backend: Backend,
  row: BenefitGrantRecord,
  benefit: BenefitRecord,
  customer: CustomerRecord,
): CustomerBenefitGrant {
  const { member, user_id: _, ...grant } = presentBenefitGrant(backend.store, row);
  // Of a member only the accounts are told, where the benefit is a place to be invited to.
  const invites = benefit.type === "discord" || benefit.type === "github_repository";
  const shown = {
    ...grant,
    properties: row.properties,
    ...(invites ? { member: member === null ? null : { id: member.id, oauth_accounts: {} } } : {}),
    customer: presentPortalCustomer(backend.store, customer),
    benefit: {
      ...benefitBase(benefit),
      organization: publicOrganization(organizationOf(backend, benefit.organization_id)),
      properties: subscriberProperties(benefit),
    },
  };
  // The benefit's type is that of the properties beside it.
  return shown as CustomerBenefitGrant;
}
