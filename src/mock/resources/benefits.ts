import type { Benefit, BenefitGrant } from "../api/answers.js";
import type { BenefitCreate, BenefitsUpdateBody } from "../api/requests.js";
import { revokeGrant } from "../benefitGrants/grantBenefit.js";
import { presentBenefitGrant } from "../benefitGrants/presentBenefitGrant.js";
import { benefitVisibility, checkProperties, kindOf, newBenefit } from "../benefits/newBenefit.js";
import { presentBenefit } from "../benefits/presentBenefit.js";
import { presentBenefitFile } from "../engine/files.js";
import { renewLimits } from "../engine/licenseKeys.js";
import { notPermitted, refuse, resourceNotFound } from "../http/ApiError.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { contains, pageOf, type Resource, resource, targetOrganization } from "../http/resource.js";
import { changed, filled } from "../kit/fields.js";
import type { BenefitGrantRecord, BenefitRecord } from "../store/records.js";

/** What comes with products. */
export const benefits: Resource<BenefitRecord, Benefit> = resource({
  rows: (store) => store.benefits,
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
  present: ({ store }, row) => presentBenefitGrant(store, row),
  filters: {
    is_granted: (row, wanted: boolean) => (row.granted_at !== null) === wanted,
  },
});

export const benefitHandlers: HandlersOf<"benefits" | "benefitGrants"> = {
  benefitsList: (call, input) => {
    const page = benefits.list()(call, input);
    const { id, sorting } = input.query;
    if (id === undefined || !sorting.includes("user_order")) return page;
    const items = [...page.items].sort((one, other) => id.indexOf(one.id) - id.indexOf(other.id));
    return { ...page, items };
  },
  benefitsGet: benefits.get(),
  benefitsCreate: benefits.create(create),
  benefitsUpdate: benefits.update(update),
  benefitsDelete: benefits.remove(takeAway),
  benefitsGrants: (call, { path, query }) => {
    const benefit = benefits.find(call, path.id);
    const found = grants.matching(call, query).filter((row) => row.benefit_id === benefit.id);
    return pageOf(call, found, query, (row) => presentBenefitGrant(call.store, row));
  },
  benefitGrantsList: grants.list(),
  benefitsFiles: (call, { path, query }) => {
    const benefit = benefits.find(call, path.id);
    if (benefit.type !== "downloadables") throw resourceNotFound();
    const { files: ids, archived } = benefit.properties;
    const found = call.store.files
      .all(ids)
      .filter((row) => row.deleted_at === null && row.stored !== null && archived[row.id] !== true);
    return pageOf(call, found, query, presentBenefitFile);
  },
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
    ...filled(body, "metadata", "description"),
    visibility: visibility === undefined ? row.visibility : benefitVisibility(row.type, visibility),
    properties: newProperties(row, body),
  };
  // The types were compared above, so the properties are those of the benefit's type.
  const next = changed(row, changes as Partial<BenefitRecord>, call.now());
  if (next.type === "license_keys" && body.properties) renewLimits(call, next);
  return next;
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
