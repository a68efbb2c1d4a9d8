import type { Backend } from "../Backend.js";
import type { BenefitGrantRecord, OrderRecord, SubscriptionRecord } from "../store/records.js";
import { grantBenefit } from "./grantBenefit.js";
import { revokeGrant } from "./revokeGrant.js";

/** What a customer holds benefits through. */
export type GrantScope = { readonly subscription: SubscriptionRecord } | { readonly order: OrderRecord };

/**
 * Gives the customer what the purchase entitles to, and takes away the rest of what came with it.
 */
export function syncGrants(backend: Backend, scope: GrantScope): void {
  const { store } = backend;
  const purchase = "subscription" in scope ? scope.subscription : scope.order;
  const field = "subscription" in scope ? "subscription_id" : "order_id";
  const benefitIds = isEntitled(scope) ? (store.products.get(purchase.product_id)?.benefit_ids ?? []) : [];
  const grants = store.benefitGrants.where((grant) => grant[field] === purchase.id);
  for (const grant of grants) if (!benefitIds.includes(grant.benefit_id)) revokeGrant(backend, grant);
  for (const id of benefitIds) {
    const benefit = store.benefits.get(id);
    const before = grants.find((grant) => grant.benefit_id === id);
    if (benefit !== undefined && (before?.granted_at ?? null) === null) {
      grantBenefit(backend, benefit, before ?? blankGrant(backend, id, purchase.customer_id, scope));
    }
  }
}

function isEntitled(scope: GrantScope): boolean {
  if ("order" in scope) return true;
  return scope.subscription.status === "active" || scope.subscription.status === "trialing";
}

function blankGrant(
  { uuid, now }: Backend,
  benefit_id: string,
  customer_id: string,
  scope: GrantScope,
): BenefitGrantRecord {
  return {
    id: uuid(),
    created_at: now(),
    modified_at: null,
    granted_at: null,
    revoked_at: null,
    subscription_id: "subscription" in scope ? scope.subscription.id : null,
    order_id: "order" in scope ? scope.order.id : null,
    customer_id,
    member_id: null,
    benefit_id,
    properties: {},
    credit: null,
  };
}
