import type { CustomerCustomerMeter } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { presentStateMeter } from "../customers/presentState.js";
import { resourceNotFound } from "../http/ApiError.js";
import type { PortalCall } from "../http/Call.js";
import type { Handlers } from "../http/Handler.js";
import { pageOf } from "../http/resource.js";
import { only } from "../kit/only.js";
import { sorted } from "../kit/sorted.js";
import type { CustomerMeterRecord, MeterRecord } from "../store/records.js";

/** What a customer uses, in the portal. */
export const portalMeterHandlers: Handlers<
  "customerPortalCustomerMetersList" | "customerPortalCustomerMetersGet"
> = {
  customerPortalCustomerMetersList: (call, { query }) => {
    const found = ownMeters(call).filter(
      ({ meter }) =>
        (query.meter_id?.includes(meter.id) ?? true) &&
        (query.query === null || meter.name.toLowerCase().includes(query.query.toLowerCase())),
    );
    return pageOf(call, sorted(found, query.sorting, sortKey), query, present);
  },
  customerPortalCustomerMetersGet: (call, { path }) => {
    const found = ownMeters(call).find(({ row }) => row.id === path.id);
    if (found === undefined) throw resourceNotFound();
    return present(found);
  },
};

interface OwnMeter {
  readonly row: CustomerMeterRecord;
  readonly meter: MeterRecord;
}

/** The meters that matter to the customer: those it pays for, and those that it got credits of. */
function ownMeters({ store, subject: { customer } }: PortalCall): readonly OwnMeter[] {
  function own(row: { readonly customer_id: string }): boolean {
    return row.customer_id === customer.id;
  }

  const subscribed = store.subscriptions
    .where((row) => own(row) && (row.status === "active" || row.status === "trialing"))
    .flatMap((row) => row.meters.map(({ meter_id }) => meter_id));
  const credited = store.benefitGrants
    .where((row) => own(row) && row.granted_at !== null && row.revoked_at === null)
    .flatMap((row) => {
      const benefit = store.benefits.get(row.benefit_id);
      return benefit?.type === "meter_credit" ? benefit.properties.meter_id : [];
    });
  const ids = new Set([...subscribed, ...credited]);
  return store.customerMeters.where(own).flatMap((row) => {
    const meter = store.meters.get(row.meter_id);
    return meter !== undefined && meter.archived_at === null && ids.has(meter.id) ? [{ row, meter }] : [];
  });
}

function present({ row, meter }: OwnMeter): CustomerCustomerMeter {
  return {
    ...presentStateMeter(row),
    customer_id: row.customer_id,
    meter: only(meter, FIELDS.CustomerSubscriptionMeterMeter),
  };
}

function sortKey({ row, meter }: OwnMeter, field: string): string | number | null {
  switch (field) {
    case "meter_name":
      return meter.name;
    case "created_at":
    case "meter_id":
    case "consumed_units":
    case "credited_units":
    case "balance":
      return row[field];
    default:
      return row.modified_at;
  }
}
