import type { CustomerRecord, EventRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The customer whom the event names; undefined as long as none has its external ID. */
export function customerOfEvent(store: Store, event: EventRecord): CustomerRecord | undefined {
  const { customer_id, external_customer_id, organization_id } = event;
  if (customer_id !== null) return store.customers.get(customer_id);
  const [found] = store.customers.where(
    (row) => row.external_id === external_customer_id && row.organization_id === organization_id,
  );
  return found;
}
