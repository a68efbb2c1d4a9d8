import type { CustomerSubscription } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import type { SubscriptionRecord } from "../store/records.js";
import { presentSubscription } from "../subscriptions/presentSubscription.js";
import { portalProductOf } from "./portalProductOf.js";
import { presentNamedMeter } from "./presentNamedMeter.js";

/** The subscription as the portal writes it: without what is for its organization only. */
export function presentPortalSubscription(backend: Backend, row: SubscriptionRecord): CustomerSubscription {
  const { store } = backend;
  const {
    metadata: _metadata,
    custom_field_data: _data,
    customer: _customer,
    discount: _discount,
    user: _user,
    ...shown
  } = presentSubscription(store, row);
  return {
    ...shown,
    product: portalProductOf(backend, row.product_id),
    meters: shown.meters.flatMap((used) => {
      const meter = store.meters.get(used.meter_id);
      return meter === undefined ? [] : [{ ...used, meter: presentNamedMeter(meter) }];
    }),
  };
}
