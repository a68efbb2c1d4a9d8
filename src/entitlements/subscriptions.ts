import type { CustomerState } from "../../models/CustomerState.js";
import type { CustomerStateSubscription } from "../../models/CustomerStateSubscription.js";
import { mustName } from "./names.js";

/** All, or those to one product. A setting that is missing is not «all». */
function subscriptionsOf(
  state: CustomerState | null,
  product: readonly [] | readonly [productId: string],
): readonly CustomerStateSubscription[] {
  const all = state?.activeSubscriptions ?? [];
  if (product.length === 0) return all;
  const [productId] = product;
  mustName("productId", productId);
  return all.filter((each) => each.productId === productId);
}

/**
 * Whether a customer has a subscription, to any product or to one; one in its trial counts. Throws
 * a `TypeError` where a product is given that is undefined or empty, such as a setting that is
 * missing.
 */
export function hasActiveSubscription(
  state: CustomerState | null,
  ...product: readonly [] | readonly [productId: string]
): boolean {
  return subscriptionsOf(state, product).length > 0;
}

/**
 * How many seats a customer has bought, of all products or of one; 0 without a price by seat.
 * Throws a `TypeError` as `hasActiveSubscription` does.
 */
export function seatsOf(
  state: CustomerState | null,
  ...product: readonly [] | readonly [productId: string]
): number {
  return subscriptionsOf(state, product).reduce((sum, { seats }) => sum + (seats ?? 0), 0);
}
