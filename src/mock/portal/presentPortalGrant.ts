import type { BenefitType, CustomerBenefitGrant } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentBenefitGrant } from "../benefitGrants/presentBenefitGrant.js";
import { benefitBase } from "../benefits/presentBenefit.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { publicOrganization } from "../organizations/presentOrganization.js";
import type { BenefitGrantRecord, BenefitRecord } from "../store/records.js";
import { presentPortalCustomer } from "./portalCustomer.js";

/** The grant as the portal writes it. */
export function presentPortalGrant(backend: Backend, row: BenefitGrantRecord): CustomerBenefitGrant {
  const { store } = backend;
  const customer = store.customers.need(row.customer_id);
  const benefit = store.benefits.need(row.benefit_id);
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

/** The properties that show, by the type of the benefit. */
const SHOWN: Readonly<Record<BenefitType, readonly string[]>> = {
  custom: ["note"],
  discord: ["guild_id"],
  github_repository: ["repository_owner", "repository_name"],
  downloadables: [],
  license_keys: ["prefix", "expires", "activations", "limit_usage"],
  meter_credit: ["units", "rollover", "meter_id"],
  feature_flag: [],
  slack_shared_channel: [],
};

/** What of a benefit's properties one sees who holds it. */
export function subscriberProperties({ type, properties }: BenefitRecord): object {
  if (type === "downloadables") {
    return { active_files: properties.files.filter((file) => properties.archived[file] !== true) };
  }
  return Object.fromEntries(SHOWN[type].map((name) => [name, Reflect.get(properties, name)]));
}
