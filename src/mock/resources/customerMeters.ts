import type { CustomerMeter } from "../api/answers.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentStateMeter } from "../customers/presentState.js";
import type { HandlersOf } from "../http/Handler.js";
import { pageOf, type Resource, resource } from "../http/resource.js";
import type { CustomerMeterRecord, CustomerRecord, MeterRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** What customers used and have left of meters. */
const customerMeters: Resource<CustomerMeterRecord, CustomerMeter> = resource({
  rows: (store) => store.customerMeters,
  present: ({ store }, row) => present(store, row),
  sorting: {
    customer_name: (row, store) => customerOf(row, store)?.name ?? null,
    meter_name: (row, store) => meterOf(row, store)?.name ?? null,
  },
});

export const customerMeterHandlers: HandlersOf<"customerMeters"> = {
  customerMetersList: (call, { query }) => {
    const found = customerMeters.matching(call, query);
    // An archived meter shows only to those who ask for it.
    const shown = found.filter(
      (row) => query.meter_id !== undefined || meterOf(row, call.store)?.archived_at === null,
    );
    return pageOf(call, shown, query, (row) => present(call.store, row));
  },
  customerMetersGet: customerMeters.get(),
};

function customerOf({ customer_id }: CustomerMeterRecord, store: Store): CustomerRecord | undefined {
  return store.customers.get(customer_id);
}

function meterOf({ meter_id }: CustomerMeterRecord, store: Store): MeterRecord | undefined {
  return store.meters.get(meter_id);
}

function present(store: Store, row: CustomerMeterRecord): CustomerMeter {
  const { customer_id } = row;
  const customer = presentCustomer(store, store.customers.need(customer_id));
  return { ...presentStateMeter(row), customer_id, customer, meter: store.meters.need(row.meter_id) };
}
