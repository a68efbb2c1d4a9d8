import { customerIn } from "../customers/customerIn.js";
import { visibleCustomers } from "../customers/findCustomer.js";
import type { Call } from "../http/Handler.js";
import type { CustomerRecord, EventRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The customer whom the event names; undefined as long as none has its external ID. */
export function customerOfEvent(store: Store, event: EventRecord): CustomerRecord | undefined {
  const { customer_id, external_customer_id, organization_id } = event;
  if (customer_id !== null) return store.customers.get(customer_id);
  return customerIn(store, organization_id, { external_id: external_customer_id });
}

interface WantedCustomers {
  readonly customer_id: readonly string[] | undefined;
  readonly external_customer_id: readonly string[] | undefined;
}

/** Whose events are wanted; a customer's are all that name it, by ID or by external ID. */
export function customerFilter(
  call: Call,
  { customer_id: wantedIds, external_customer_id: wantedExternalIds }: WantedCustomers,
): (event: EventRecord) => boolean {
  if (wantedIds === undefined && wantedExternalIds === undefined) return () => true;
  const ids = new Set<string | null>(wantedIds);
  const externalIds = new Set<string | null>(wantedExternalIds);
  for (const { id, external_id } of visibleCustomers(call)) {
    if (!ids.has(id) && !externalIds.has(external_id)) continue;
    ids.add(id);
    if (external_id !== null) externalIds.add(external_id);
  }
  return (event) =>
    (event.customer_id !== null && ids.has(event.customer_id)) ||
    (event.external_customer_id !== null && externalIds.has(event.external_customer_id));
}
