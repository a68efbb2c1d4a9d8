import type { Backend } from "../Backend.js";
import type { CustomerMeterRecord } from "../store/records.js";
import { customerMeterOf } from "./customerMeterOf.js";

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
