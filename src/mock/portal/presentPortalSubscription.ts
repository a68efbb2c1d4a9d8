import type { CustomerSubscription } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import type { Backend } from "../Backend.js";
import { only } from "../kit/fields.js";
import type { SubscriptionRecord } from "../store/records.js";
import { presentSubscription } from "../subscriptions/presentSubscription.js";
import { portalProductOf } from "./presentPortalProduct.js";

/** The subscription as the portal writes it: without what is for its organization only. */
export function presentPortalSubscription(backend: Backend, row: SubscriptionRecord): CustomerSubscription {
  const shown = presentSubscription(backend.store, row);
  return {
    ...only(shown, FIELDS.CustomerSubscription),
    product: portalProductOf(backend, row.product_id),
    meters: shown.meters.map((used) => ({
      ...used,
      meter: only(used.meter, FIELDS.CustomerSubscriptionMeterMeter),
    })),
  };
}
