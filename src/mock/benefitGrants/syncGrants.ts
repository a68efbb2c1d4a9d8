import type { Backend } from "../Backend.js";
import type { OrderRecord, SubscriptionRecord } from "../store/records.js";
import { grantBenefit, newGrant, revokeGrant } from "./grantBenefit.js";

/** What a customer holds benefits and seats through. */
export type Purchase = SubscriptionRecord | OrderRecord;

function isOrder(purchase: Purchase): purchase is OrderRecord {
  return "billing_reason" in purchase;
}

/** How what comes with a purchase names it. */
export function namesOf(purchase: Purchase): Readonly<Record<"subscription_id" | "order_id", string | null>> {
  const { id } = purchase;
  return isOrder(purchase)
    ? { subscription_id: null, order_id: id }
    : { subscription_id: id, order_id: null };
}

/**
 * Gives who is entitled to it what the purchase comes with, and takes away the rest. With seats
 * those are the members who claimed one, else the customer.
 */
export function syncGrants(backend: Backend, purchase: Purchase): void {
  const { store } = backend;
  const { id: purchaseId, customer_id, product_id } = purchase;
  const benefitIds = isEntitled(purchase) ? (store.products.get(product_id)?.benefit_ids ?? []) : [];
  const holders = holdersOf(backend, purchase);
  const grants = store.benefitGrants.where(
    (grant) => grant.subscription_id === purchaseId || grant.order_id === purchaseId,
  );
  for (const grant of grants) {
    const isHeld = holders === undefined || holders.includes(grant.member_id ?? "");
    if (!isHeld || !benefitIds.includes(grant.benefit_id)) revokeGrant(backend, grant);
  }
  for (const member_id of holders ?? [null]) {
    for (const benefit of store.benefits.all(benefitIds)) {
      const of = { ...namesOf(purchase), benefit_id: benefit.id, customer_id, member_id };
      const before = grants.find(
        (grant) => grant.benefit_id === benefit.id && (member_id === null || grant.member_id === member_id),
      );
      if ((before?.granted_at ?? null) !== null) continue;
      grantBenefit(backend, benefit, before ?? newGrant(backend, of));
    }
  }
}

/** The members who claimed a seat; undefined where nothing is sold by seats. */
function holdersOf(
  { store, memberManagement }: Backend,
  { id, seats }: Purchase,
): readonly string[] | undefined {
  if (seats === null || !memberManagement) return undefined;
  const claimed = store.seats.where(
    (row) => row.status === "claimed" && (row.subscription_id === id || row.order_id === id),
  );
  return claimed.flatMap(({ member_id }) => member_id ?? []);
}

/** A refund may take the benefits of an order away. */
function isEntitled(purchase: Purchase): boolean {
  if (isOrder(purchase)) return !purchase.is_revoked;
  return purchase.status === "active" || purchase.status === "trialing";
}
