import type { CustomerMeter, Meter } from "../api/answers.js";
import type { MeterCreate } from "../api/requests.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentStateMeter } from "../customers/presentState.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { contains, pageOf, type Resource, resource, targetOrganization } from "../http/resource.js";
import { filled } from "../kit/fields.js";
import { meterQuantities } from "../meters/meterQuantities.js";
import { newMeter } from "../meters/newMeter.js";
import { updateMeter } from "../meters/updateMeter.js";
import type { CustomerMeterRecord, CustomerRecord, MeterRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** What is made of events. */
const meters: Resource<MeterRecord, Meter> = resource({
  rows: (store) => store.meters,
  present: (_, row) => row,
  filters: {
    query: contains((row) => row.name),
    is_archived: (row, wanted: boolean) => (row.archived_at !== null) === wanted,
  },
});

/** What customers used and have left of meters. */
const customerMeters: Resource<CustomerMeterRecord, CustomerMeter> = resource({
  rows: (store) => store.customerMeters,
  present: ({ store }, row) => present(store, row),
  sorting: {
    customer_name: (row, store) => customerOf(row, store)?.name ?? null,
    meter_name: (row, store) => meterOf(row, store)?.name ?? null,
  },
});

export const meterHandlers: HandlersOf<"meters" | "customerMeters"> = {
  metersList: meters.list(),
  metersCreate: meters.create(create),
  metersGet: meters.get(),
  metersUpdate: meters.update(updateMeter),
  metersQuantities: (call, { path, query }) => meterQuantities(call, meters.find(call, path.id), query),
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

function create(call: Call, body: MeterCreate): MeterRecord {
  const meter = newMeter(call, targetOrganization(call, body.organization_id ?? null), body.name);
  // The server writes a new meter twice.
  const modified_at = meter.created_at;
  const { unit, filter, aggregation } = body;
  const optional = filled(body, "metadata", "custom_label", "custom_multiplier");
  return { ...meter, modified_at, unit, filter, aggregation, ...optional };
}

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
