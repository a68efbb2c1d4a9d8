import { presentCustomer } from "../customers/presentCustomer.js";
import { presentStateMeter } from "../customers/presentState.js";
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
    ...presentStateMeter(row),
    customer_id: row.customer_id,
    customer: presentCustomer(store, customer),
    meter: presentMeter(meter),
  };
}
