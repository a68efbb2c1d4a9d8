import type { CustomerBenefitGrant } from "../api/answers.js";
import type { CustomerBenefitGrantUpdate } from "../api/requests.js";
import { notPermitted, refuse } from "../http/ApiError.js";
import type { HandlersOf, PortalCall } from "../http/Handler.js";
import { contains, type PortalResource, portalResource } from "../http/resource.js";
import { presentPortalGrant } from "../portal/presentPortalGrant.js";
import type { BenefitGrantRecord, BenefitRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** What the customer holds, or the member: nothing that was revoked or is not for its eyes. */
const ownGrants: PortalResource<BenefitGrantRecord, CustomerBenefitGrant> = portalResource({
  rows: (store) => store.benefitGrants,
  visible: ({ store, subject: { customer, member } }) =>
    store.benefitGrants.where(
      (row) =>
        row.revoked_at === null &&
        row.customer_id === customer.id &&
        (member === null || row.member_id === null || row.member_id === member.id) &&
        benefitOf(row, store)?.visibility === "public",
    ),
  present: presentPortalGrant,
  filters: {
    query: contains((row, store) => benefitOf(row, store)?.description),
    type: (row, wanted: readonly string[], { store }) => wanted.includes(benefitOf(row, store)?.type ?? ""),
    checkout_id: (row, wanted: readonly string[], { store }) =>
      wanted.some((id) => checkoutsOf(row, store).includes(id)),
  },
  sorting: {
    type: (row, store) => benefitOf(row, store)?.type ?? null,
    organization: (row, store) => benefitOf(row, store)?.organization_id ?? null,
    product_benefit: placeInProduct,
  },
});

export const portalGrantHandlers: HandlersOf<"customerPortalBenefitGrants"> = {
  customerPortalBenefitGrantsList: ownGrants.list(),
  customerPortalBenefitGrantsGet: ownGrants.get(),
  customerPortalBenefitGrantsUpdate: ownGrants.update(update),
};

function benefitOf({ benefit_id }: BenefitGrantRecord, store: Store): BenefitRecord | undefined {
  return store.benefits.get(benefit_id);
}

/** The checkouts that led to the grant. */
function checkoutsOf(row: BenefitGrantRecord, store: Store): readonly (string | null)[] {
  return [
    store.subscriptions.get(row.subscription_id)?.checkout_id ?? null,
    store.orders.get(row.order_id)?.checkout_id ?? null,
  ];
}

/** Where the benefit stands among those of the product that was bought. */
function placeInProduct(row: BenefitGrantRecord, store: Store): number | null {
  const purchase = store.subscriptions.get(row.subscription_id) ?? store.orders.get(row.order_id);
  const benefits = store.products.get(purchase?.product_id ?? null)?.benefit_ids ?? [];
  const place = benefits.indexOf(row.benefit_id);
  return place === -1 ? null : place;
}

/** Notes which account of the customer's is meant, where the benefit asks for one. */
function update(
  call: PortalCall,
  row: BenefitGrantRecord,
  body: CustomerBenefitGrantUpdate,
): BenefitGrantRecord {
  if (row.granted_at === null) throw notPermitted("Cannot update a revoked benefit grant.");
  if (body.benefit_type !== benefitOf(row, call.store)?.type) {
    const msg = "Benefit type must match the existing granted benefit type.";
    throw refuse("benefit_type", msg, body.benefit_type);
  }
  if (!("properties" in body)) return row;
  const { properties } = body;
  if ("account_id" in properties && properties.account_id !== null) {
    // Customers of the mock have connected no account elsewhere.
    throw refuse(["properties", "account_id"], "OAuth account does not exist.", properties.account_id);
  }
  return { ...row, properties: { ...row.properties, ...properties }, modified_at: call.now() };
}
