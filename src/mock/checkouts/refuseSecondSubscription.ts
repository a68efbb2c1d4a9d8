import type { Backend } from "../Backend.js";
import { classError } from "../http/ApiError.js";
import type { CheckoutRecord } from "../store/checkouts.js";

const BILLABLE: readonly string[] = ["trialing", "active", "past_due"];

/** A customer has one subscription at a time, unless the organization allows more. */
export function refuseSecondSubscription({ store }: Backend, checkout: CheckoutRecord): void {
  const recurring = (store.products.get(checkout.product_id)?.recurring_interval ?? null) !== null;
  if (!recurring || checkout.subscription_id !== null) return;
  const email = checkout.customer_email?.toLowerCase();
  const [customer] = store.customers.where(
    (row) =>
      row.organization_id === checkout.organization_id &&
      row.deleted_at === null &&
      (checkout.customer_id === null
        ? email !== undefined && row.email?.toLowerCase() === email
        : row.id === checkout.customer_id),
  );
  const held = store.subscriptions.where(
    (row) => row.customer_id === customer?.id && BILLABLE.includes(row.status),
  );
  if (held.length === 0) return;
  throw classError(403, "AlreadyActiveSubscriptionError", "You already have an active subscription.");
}
