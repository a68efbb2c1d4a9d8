import type { Backend } from "../Backend.js";
import { aggregate } from "../meters/aggregate.js";
import { measures } from "../meters/measures.js";
import type { CustomerMeterRecord, CustomerRecord, EventRecord } from "../store/records.js";

/** What there is already of what the customer has of the meter. */
export function knownCustomerMeter(
  { store }: Backend,
  customerId: string,
  meterId: string,
): CustomerMeterRecord | undefined {
  return store.customerMeters.find((row) => row.customer_id === customerId && row.meter_id === meterId);
}

/** What the customer has of the meter; nothing as yet when there was no record. */
export function customerMeterOf(backend: Backend, customerId: string, meterId: string): CustomerMeterRecord {
  const known = knownCustomerMeter(backend, customerId, meterId);
  return known ?? backend.store.customerMeters.put(newCustomerMeter(backend, customerId, meterId));
}

/** Nothing used of a meter, and nothing left of it. */
export function newCustomerMeter(
  { uuid, now }: Backend,
  customer_id: string,
  meter_id: string,
): CustomerMeterRecord {
  const base = { id: uuid(), created_at: now(), modified_at: null, customer_id, meter_id };
  return { ...base, consumed_units: 0, credited_units: 0, balance: 0 };
}

/** Gives the customer units of the meter, or takes some back; its credit never falls below zero. */
export function creditMeter(
  backend: Backend,
  customerId: string,
  meterId: string,
  units: number,
): CustomerMeterRecord {
  const row = customerMeterOf(backend, customerId, meterId);
  const credited_units = Math.max(0, row.credited_units + units);
  return backend.store.customerMeters.put({
    ...row,
    credited_units,
    balance: row.balance + credited_units - row.credited_units,
    modified_at: backend.now(),
  });
}

/** Brings what the customer used of each meter up to the events that are there. */
export function countEvents(backend: Backend, customer: CustomerRecord): CustomerRecord {
  if (customer.deleted_at !== null) return customer;
  const { store } = backend;
  const events = store.events.where((event) => event.source === "user" && isFrom(customer, event));
  const meters = store.meters.where(
    (meter) => meter.organization_id === customer.organization_id && meter.archived_at === null,
  );
  for (const meter of meters) {
    const row = customerMeterOf(backend, customer.id, meter.id);
    const measured = events.filter((event) => measures(meter, event));
    const consumed_units = (row.seeded_units ?? 0) + aggregate(meter.aggregation, measured);
    if (measured.length === 0 || consumed_units === row.consumed_units) continue;
    const balance = row.balance + row.consumed_units - consumed_units;
    store.customerMeters.put({ ...row, consumed_units, balance, modified_at: backend.now() });
  }
  return withFirst(backend, customer, events);
}

/** An event names its customer by ID, or by the external ID that a customer has now. */
function isFrom(customer: CustomerRecord, event: EventRecord): boolean {
  if (event.organization_id !== customer.organization_id) return false;
  const { external_customer_id } = event;
  return (
    event.customer_id === customer.id ||
    (external_customer_id !== null && external_customer_id === customer.external_id)
  );
}

function withFirst(
  { store }: Backend,
  customer: CustomerRecord,
  events: readonly EventRecord[],
): CustomerRecord {
  const [first] = events.map(({ timestamp }) => timestamp).sort();
  const known = customer.first_user_event_at;
  if (first === undefined || (known !== null && known <= first)) return customer;
  return store.customers.put({ ...customer, first_user_event_at: first });
}
