import type { CustomerState } from "../../models/CustomerState.js";
import type { CustomerStateSubscription } from "../../models/CustomerStateSubscription.js";

function subscriptionsOf(
  state: CustomerState | null,
  productId: string | undefined,
): readonly CustomerStateSubscription[] {
  const all = state?.activeSubscriptions ?? [];
  return productId === undefined ? all : all.filter((each) => each.productId === productId);
}

/** Whether a customer has a subscription, to any product or to one; one in its trial counts. */
export function hasActiveSubscription(state: CustomerState | null, productId?: string): boolean {
  return subscriptionsOf(state, productId).length > 0;
}

/** How many seats a customer has bought, of all products or of one; 0 without a price by seat. */
export function seatsOf(state: CustomerState | null, productId?: string): number {
  return subscriptionsOf(state, productId).reduce((sum, { seats }) => sum + (seats ?? 0), 0);
}
