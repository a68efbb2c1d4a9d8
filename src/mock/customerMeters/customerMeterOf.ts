import type { Backend } from "../Backend.js";
import type { CustomerMeterRecord } from "../store/records.js";

/** What the customer has of the meter; nothing as yet when there was no record. */
export function customerMeterOf(backend: Backend, customerId: string, meterId: string): CustomerMeterRecord {
  const { store } = backend;
  const found = store.customerMeters.find(
    (row) => row.customer_id === customerId && row.meter_id === meterId,
  );
  return found ?? store.customerMeters.put(newCustomerMeter(backend, customerId, meterId));
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
