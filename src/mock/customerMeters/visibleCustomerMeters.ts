import type { Call } from "../http/Route.js";
import type { CustomerMeterRecord, CustomerRecord, MeterRecord } from "../store/records.js";

/** What a customer has of a meter, with both of them. */
export interface CustomerMeterRow {
  readonly row: CustomerMeterRecord;
  readonly customer: CustomerRecord;
  readonly meter: MeterRecord;
}

/** What the customers of the caller's organizations have of the meters that are there. */
export function visibleCustomerMeters({ store, subject }: Call): readonly CustomerMeterRow[] {
  return store.customerMeters
    .where(() => true)
    .flatMap((row) => {
      const customer = store.customers.get(row.customer_id);
      const meter = store.meters.get(row.meter_id);
      if (customer === undefined || meter === undefined) return [];
      return subject.organizationIds.includes(customer.organization_id) ? [{ row, customer, meter }] : [];
    });
}
