import type { CustomerCustomerMeter } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import type { Backend } from "../Backend.js";
import { presentStateMeter } from "../customers/presentState.js";
import type { HandlersOf, PortalCall } from "../http/Handler.js";
import { contains, type PortalResource, portalResource } from "../http/resource.js";
import { only } from "../kit/fields.js";
import type { CustomerMeterRecord } from "../store/records.js";

/** What a customer uses, in the portal. */
const ownMeters: PortalResource<CustomerMeterRecord, CustomerCustomerMeter> = portalResource({
  rows: (store) => store.customerMeters,
  visible,
  present,
  filters: { query: contains((row, store) => store.meters.get(row.meter_id)?.name) },
  sorting: { meter_name: (row, store) => store.meters.get(row.meter_id)?.name ?? null },
});

export const portalMeterHandlers: HandlersOf<"customerPortalCustomerMeters"> = {
  customerPortalCustomerMetersList: ownMeters.list(),
  customerPortalCustomerMetersGet: ownMeters.get(),
};

/** The meters that matter to the customer: those it pays for, and those that it got credits of. */
function visible({ store, subject: { customer } }: PortalCall): readonly CustomerMeterRecord[] {
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
  return store.customerMeters.where(
    (row) => own(row) && ids.has(row.meter_id) && store.meters.get(row.meter_id)?.archived_at === null,
  );
}

function present({ store }: Backend, row: CustomerMeterRecord): CustomerCustomerMeter {
  const meter = only(store.meters.need(row.meter_id), FIELDS.CustomerSubscriptionMeterMeter);
  return { ...presentStateMeter(row), customer_id: row.customer_id, meter };
}
