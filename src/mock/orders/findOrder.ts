import { resourceNotFound } from "../http/ApiError.js";
import type { Call } from "../http/Route.js";
import type { OrderRecord } from "../store/records.js";

/** The orders that the caller may see: those of the customers of its organizations. */
export function visibleOrders({ store, subject }: Call): readonly OrderRecord[] {
  return store.orders.where((order) => {
    const customer = store.customers.get(order.customer_id);
    return customer !== undefined && subject.organizationIds.includes(customer.organization_id);
  });
}

/** The order with the ID, or a 404. */
export function findOrder(call: Call, id: string): OrderRecord {
  const found = visibleOrders(call).find((order) => order.id === id);
  if (found === undefined) throw resourceNotFound();
  return found;
}
