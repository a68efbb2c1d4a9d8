import type { Benefit, BenefitGrant } from "../api/answers.js";
import type { BenefitCreate, BenefitsUpdateBody } from "../api/requests.js";
import { revokeGrant } from "../benefitGrants/grantBenefit.js";
import { presentBenefitGrant } from "../benefitGrants/presentBenefitGrant.js";
import { checkProperties, kindOf } from "../benefits/benefitProperties.js";
import { benefitVisibility } from "../benefits/benefitVisibility.js";
import { newBenefit } from "../benefits/newBenefit.js";
import { presentBenefit } from "../benefits/presentBenefit.js";
import { renewLimits } from "../engine/licenseKeys.js";
import { notPermitted } from "../http/ApiError.js";
import type { Call } from "../http/Call.js";
import type { Handlers } from "../http/Handler.js";
import { refuse } from "../http/refuse.js";
import { contains, pageOf, type Resource, resource } from "../http/resource.js";
import { targetOrganization } from "../http/targetOrganization.js";
import { changed, filled } from "../kit/changed.js";
import type { BenefitGrantRecord, BenefitRecord } from "../store/records.js";

/** What comes with products. */
export const benefits: Resource<BenefitRecord, Benefit> = resource({
  rows: (store) => store.benefits,
  organizationOf: (row) => row.organization_id,
  present: (_, row) => presentBenefit(row),
  filters: {
    query: contains((row) => row.description),
    exclude_id: (row, wanted: readonly string[]) => !wanted.includes(row.id),
  },
  sorting: { user_order: () => null },
});

/** Who has which benefit. */
const grants: Resource<BenefitGrantRecord, BenefitGrant> = resource({
  rows: (store) => store.benefitGrants,
  organizationOf: (row, store) => store.customers.get(row.customer_id)?.organization_id,
  present: ({ store }, row) => presentBenefitGrant(store, row),
  filters: {
    is_granted: (row, wanted: boolean) => (row.granted_at !== null) === wanted,
    external_customer_id: (row, wanted: readonly string[], { store }) =>
      wanted.includes(store.customers.get(row.customer_id)?.external_id ?? ""),
  },
});

export const benefitHandlers: Handlers<
  | "benefitsList"
  | "benefitsGet"
  | "benefitsCreate"
  | "benefitsUpdate"
  | "benefitsDelete"
  | "benefitsGrants"
  | "benefitGrantsList"
> = {
  benefitsList: (call, input) => {
    const page = benefits.list()(call, input);
    const { id, sorting } = input.query;
    if (id === undefined || !sorting.includes("user_order")) return page;
    const items = [...page.items].sort((one, other) => id.indexOf(one.id) - id.indexOf(other.id));
    return { ...page, items };
  },
  benefitsGet: benefits.get(),
  benefitsCreate: (call, { body }) => benefits.put(call, create(call, body)),
  benefitsUpdate: (call, { path, body }) => {
    const next = update(call, benefits.find(call, path.id), body);
    if (next.type === "license_keys" && body.properties) renewLimits(call, next);
    return benefits.put(call, next);
  },
  benefitsDelete: benefits.remove(takeAway),
  benefitsGrants: (call, { path, query }) => {
    const benefit = benefits.find(call, path.id);
    const { is_granted, customer_id, member_id } = query;
    const found = grants
      .visible(call)
      .filter(
        (row) =>
          row.benefit_id === benefit.id &&
          (is_granted === null || (row.granted_at !== null) === is_granted) &&
          (customer_id?.includes(row.customer_id) ?? true) &&
          (member_id?.includes(row.member_id ?? "") ?? true),
      );
    return pageOf(call, [...found].reverse(), query, (row) => presentBenefitGrant(call.store, row));
  },
  benefitGrantsList: grants.list(),
};

function create(call: Call, body: BenefitCreate): BenefitRecord {
  const organization_id = targetOrganization(call, body.organization_id ?? null);
  checkProperties(call.store, organization_id, body);
  const visibility = benefitVisibility(body.type, body.visibility ?? null);
  const benefit = newBenefit(call, organization_id, kindOf(body), body.description);
  return { ...benefit, ...filled(body, "metadata"), visibility };
}

/** Changes what was sent, and nothing else; grants that were made stay as they are. */
function update(call: Call, row: BenefitRecord, body: BenefitsUpdateBody): BenefitRecord {
  if (body.type !== row.type) throw refuse("type", "Benefit type cannot be changed.", row.type);
  checkProperties(call.store, row.organization_id, body);
  const visibility = "visibility" in body ? body.visibility : undefined;
  const changes = {
    metadata: body.metadata ?? row.metadata,
    description: body.description ?? row.description,
    visibility: visibility === undefined ? row.visibility : benefitVisibility(row.type, visibility),
    properties: newProperties(row, body),
  };
  // The types were compared above, so the properties are those of the benefit's type.
  return changed(row, changes as Partial<BenefitRecord>, call.now());
}

function newProperties(row: BenefitRecord, body: BenefitsUpdateBody): BenefitRecord["properties"] {
  const { properties } = body;
  if (!properties) return row.properties;
  return kindOf({ ...body, description: row.description, properties } as BenefitCreate).properties;
}

/** Takes the benefit off products, and away from who has it. */
function takeAway(call: Call, row: BenefitRecord): void {
  const { store } = call;
  if (!row.deletable) throw notPermitted("Not permitted");
  for (const product of store.products.where(({ benefit_ids }) => benefit_ids.includes(row.id))) {
    store.products.put({ ...product, benefit_ids: product.benefit_ids.filter((id) => id !== row.id) });
  }
  for (const grant of store.benefitGrants.where(({ benefit_id }) => benefit_id === row.id))
    revokeGrant(call, grant);
}
