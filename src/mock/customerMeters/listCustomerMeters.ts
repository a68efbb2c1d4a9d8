import type { Call } from "../http/Route.js";
import { sorted } from "../kit/sorted.js";
import { type CustomerMeterRow, visibleCustomerMeters } from "./visibleCustomerMeters.js";

interface CustomerMeterFilters {
  readonly organizationIds: readonly string[] | undefined;
  readonly customerIds: readonly string[] | undefined;
  readonly externalCustomerIds: readonly string[] | undefined;
  readonly meterIds: readonly string[] | undefined;
  readonly sorting: readonly string[];
}

export function listCustomerMeters(call: Call, filters: CustomerMeterFilters): readonly CustomerMeterRow[] {
  const { organizationIds, customerIds, externalCustomerIds, meterIds, sorting } = filters;
  const found = visibleCustomerMeters(call).filter(
    ({ customer, meter }) =>
      (organizationIds?.includes(customer.organization_id) ?? true) &&
      (customerIds?.includes(customer.id) ?? true) &&
      (externalCustomerIds?.includes(customer.external_id ?? "") ?? true) &&
      // An archived meter shows only to those who ask for it.
      (meterIds?.includes(meter.id) ?? meter.archived_at === null),
  );
  return sorted(found, sorting, sortKey);
}

function sortKey({ row, customer, meter }: CustomerMeterRow, field: string): string | number | null {
  switch (field) {
    case "customer_name":
      return customer.name;
    case "meter_name":
      return meter.name;
    case "created_at":
    case "customer_id":
    case "meter_id":
    case "consumed_units":
    case "credited_units":
    case "balance":
      return row[field];
    default:
      return row.modified_at;
  }
}
