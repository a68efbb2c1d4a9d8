import type { Backend } from "../Backend.js";
import type { CustomerMeterRecord } from "../store/records.js";

/** What the customer has of the meter; nothing as yet when there was no record. */
export function customerMeterOf(
  { store, uuid, now }: Backend,
  customerId: string,
  meterId: string,
): CustomerMeterRecord {
  const [found] = store.customerMeters.where(
    (row) => row.customer_id === customerId && row.meter_id === meterId,
  );
  const blank = { modified_at: null, consumed_units: 0, credited_units: 0, balance: 0 };
  return (
    found ??
    store.customerMeters.put({
      id: uuid(),
      created_at: now(),
      customer_id: customerId,
      meter_id: meterId,
      ...blank,
    })
  );
}
