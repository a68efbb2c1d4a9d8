import type { Backend } from "../Backend.js";
import type { OrderRecord, SubscriptionRecord } from "../store/records.js";
import { grantBenefit, newGrant, revokeGrant } from "./grantBenefit.js";

/** What a customer holds benefits through. */
export type GrantScope = { readonly subscription: SubscriptionRecord } | { readonly order: OrderRecord };

/**
 * Gives who is entitled to it what the purchase comes with, and takes away the rest. With seats
 * those are the members who claimed one, else the customer.
 */
export function syncGrants(backend: Backend, scope: GrantScope): void {
  const { store } = backend;
  const purchase = "subscription" in scope ? scope.subscription : scope.order;
  const field = "subscription" in scope ? "subscription_id" : "order_id";
  const benefitIds = isEntitled(scope) ? (store.products.get(purchase.product_id)?.benefit_ids ?? []) : [];
  const holders = holdersOf(backend, scope);
  const grants = store.benefitGrants.where((grant) => grant[field] === purchase.id);
  for (const grant of grants) {
    const isHeld = holders === undefined || holders.includes(grant.member_id ?? "");
    if (!isHeld || !benefitIds.includes(grant.benefit_id)) revokeGrant(backend, grant);
  }
  for (const holder of holders ?? [null]) {
    for (const id of benefitIds) {
      const benefit = store.benefits.get(id);
      const before = grants.find(
        (grant) => grant.benefit_id === id && (holder === null || grant.member_id === holder),
      );
      if (benefit !== undefined && (before?.granted_at ?? null) === null) {
        const of = { customer_id: purchase.customer_id, member_id: holder, [field]: purchase.id };
        grantBenefit(backend, benefit, before ?? newGrant(backend, { benefit_id: id, ...of }));
      }
    }
  }
}

/** The members who claimed a seat; undefined where nothing is sold by seats. */
function holdersOf({ store, memberManagement }: Backend, scope: GrantScope): readonly string[] | undefined {
  const { id, seats } = "subscription" in scope ? scope.subscription : scope.order;
  if (seats === null || !memberManagement) return undefined;
  const claimed = store.seats.where(
    (row) => row.status === "claimed" && (row.subscription_id === id || row.order_id === id),
  );
  return claimed.flatMap(({ member_id }) => member_id ?? []);
}

/** A refund may take the benefits of an order away. */
function isEntitled(scope: GrantScope): boolean {
  if ("order" in scope) return !scope.order.is_revoked;
  return scope.subscription.status === "active" || scope.subscription.status === "trialing";
}
