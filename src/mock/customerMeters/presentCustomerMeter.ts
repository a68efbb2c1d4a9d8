import { presentCustomer } from "../customers/presentCustomer.js";
import { wireTimestamp, wireTimestampOrNull } from "../kit/timestamp.js";
import { presentMeter } from "../meters/presentMeter.js";
import type { CustomerMeterRecord, CustomerRecord, MeterRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { MockCustomer } from "../wire/MockCustomer.js";
import type { MockCustomerMeter } from "../wire/MockCustomerState.js";
import type { MockMeter } from "../wire/MockMeter.js";

/** A customer's meter as `/v1/customer-meters/` writes it. */
interface DetailedCustomerMeter extends MockCustomerMeter {
  readonly customer_id: string;
  readonly customer: MockCustomer;
  readonly meter: MockMeter;
}

/** What the customer has of the meter, with both of them. */
export function presentCustomerMeter(
  store: Store,
  row: CustomerMeterRecord,
  customer: CustomerRecord,
  meter: MeterRecord,
): DetailedCustomerMeter {
  return {
    id: row.id,
    created_at: wireTimestamp(row.created_at),
    modified_at: wireTimestampOrNull(row.modified_at),
    customer_id: row.customer_id,
    meter_id: row.meter_id,
    consumed_units: row.consumed_units,
    credited_units: row.credited_units,
    balance: row.balance,
    customer: presentCustomer(store, customer),
    meter: presentMeter(meter),
  };
}
