import { resourceNotFound } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import type { SubscriptionRecord } from "../store/records.js";

/** The subscriptions that the caller may see: those of the customers of its organizations. */
export function visibleSubscriptions({ store, subject }: Call): readonly SubscriptionRecord[] {
  return store.subscriptions.where((subscription) => {
    const customer = store.customers.get(subscription.customer_id);
    return (
      subscription.started_at !== null &&
      customer !== undefined &&
      subject.organizationIds.includes(customer.organization_id)
    );
  });
}

/** The subscription with the ID, or a 404. */
export function findSubscription(call: Call, id: string): SubscriptionRecord {
  const found = visibleSubscriptions(call).find((subscription) => subscription.id === id);
  if (found === undefined) throw resourceNotFound();
  return found;
}
