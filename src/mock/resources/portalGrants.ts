import type { CustomerBenefitGrant } from "../api/answers.js";
import type { CustomerBenefitGrantUpdate } from "../api/requests.js";
import { notPermitted, resourceNotFound } from "../http/ApiError.js";
import type { PortalCall } from "../http/Call.js";
import type { Handlers, InputOf } from "../http/Handler.js";
import { refuse } from "../http/refuse.js";
import { pageOf } from "../http/resource.js";
import { sorted } from "../kit/sorted.js";
import { presentPortalGrant } from "../portal/presentPortalGrant.js";
import type { BenefitGrantRecord, BenefitRecord } from "../store/records.js";

/** What a customer holds, in the portal. */
export const portalGrantHandlers: Handlers<
  "customerPortalBenefitGrantsList" | "customerPortalBenefitGrantsGet" | "customerPortalBenefitGrantsUpdate"
> = {
  customerPortalBenefitGrantsList: (call, { query }) => {
    const found = ownGrants(call).filter((grant) => isWanted(call, grant, query));
    const inOrder = sorted(found, query.sorting, (grant, field) => sortKey(call, grant, field));
    return pageOf(call, inOrder, query, (grant) => present(call, grant));
  },
  customerPortalBenefitGrantsGet: (call, { path }) => present(call, find(call, path.id)),
  customerPortalBenefitGrantsUpdate: (call, { path, body }) => {
    const { row, benefit } = find(call, path.id);
    if (row.granted_at === null) throw notPermitted("Cannot update a revoked benefit grant.");
    if (body.benefit_type !== benefit.type) {
      const msg = "Benefit type must match the existing granted benefit type.";
      throw refuse("benefit_type", msg, body.benefit_type);
    }
    return present(call, { row: call.store.benefitGrants.put(updated(call, row, body)), benefit });
  },
};

interface OwnGrant {
  readonly row: BenefitGrantRecord;
  readonly benefit: BenefitRecord;
}

/** What the customer holds, or the member: nothing that was revoked or is not for its eyes. */
function ownGrants({ store, subject: { customer, member } }: PortalCall): readonly OwnGrant[] {
  return store.benefitGrants
    .where(
      (row) =>
        row.revoked_at === null &&
        row.customer_id === customer.id &&
        (member === null || row.member_id === null || row.member_id === member.id),
    )
    .flatMap((row) => {
      const benefit = store.benefits.get(row.benefit_id);
      return benefit?.visibility === "public" ? [{ row, benefit }] : [];
    });
}

function find(call: PortalCall, id: string): OwnGrant {
  const found = ownGrants(call).find(({ row }) => row.id === id);
  if (found === undefined) throw resourceNotFound();
  return found;
}

function isWanted(
  call: PortalCall,
  { row, benefit }: OwnGrant,
  wanted: InputOf<"customerPortalBenefitGrantsList">["query"],
): boolean {
  const { query, type, benefit_id, checkout_id, order_id, subscription_id, member_id } = wanted;
  return (
    (query === null || benefit.description.toLowerCase().includes(query.toLowerCase())) &&
    (type?.includes(benefit.type) ?? true) &&
    (benefit_id?.includes(benefit.id) ?? true) &&
    (checkout_id?.some((id) => checkoutsOf(call, row).includes(id)) ?? true) &&
    (order_id?.includes(row.order_id ?? "") ?? true) &&
    (subscription_id?.includes(row.subscription_id ?? "") ?? true) &&
    (member_id?.includes(row.member_id ?? "") ?? true)
  );
}

/** The checkouts that led to the grant. */
function checkoutsOf({ store }: PortalCall, row: BenefitGrantRecord): readonly (string | null)[] {
  return [
    store.subscriptions.get(row.subscription_id)?.checkout_id ?? null,
    store.orders.get(row.order_id)?.checkout_id ?? null,
  ];
}

function sortKey({ store }: PortalCall, { row, benefit }: OwnGrant, field: string): string | number | null {
  if (field === "granted_at") return row.granted_at;
  if (field === "type") return benefit.type;
  if (field === "organization") return benefit.organization_id;
  const purchase = store.subscriptions.get(row.subscription_id) ?? store.orders.get(row.order_id);
  const place = store.products.get(purchase?.product_id ?? null)?.benefit_ids.indexOf(benefit.id) ?? -1;
  return place === -1 ? null : place;
}

/** Notes which account of the customer's is meant, where the benefit asks for one. */
function updated(
  call: PortalCall,
  row: BenefitGrantRecord,
  body: CustomerBenefitGrantUpdate,
): BenefitGrantRecord {
  if (!("properties" in body)) return row;
  const { properties } = body;
  if ("account_id" in properties && properties.account_id !== null) {
    // Customers of the mock have connected no account elsewhere.
    throw refuse(["properties", "account_id"], "OAuth account does not exist.", properties.account_id);
  }
  return { ...row, properties: { ...row.properties, ...properties }, modified_at: call.now() };
}

function present(call: PortalCall, { row, benefit }: OwnGrant): CustomerBenefitGrant {
  return presentPortalGrant(call, row, benefit, call.subject.customer);
}
