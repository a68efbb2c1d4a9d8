import type {
  CustomerOrder,
  CustomerProduct,
  CustomerSubscription,
  CustomerSubscriptionProduct,
} from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import type { Backend } from "../Backend.js";
import { only } from "../kit/fields.js";
import { presentOrder } from "../orders/presentOrder.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { portalOrganization } from "../organizations/presentOrganization.js";
import { presentOffer } from "../products/presentProduct.js";
import type { OrderRecord, ProductRecord, SubscriptionRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentSubscription } from "../subscriptions/presentSubscription.js";

/** The product as the portal writes it: without what is for its organization only. */
export function presentPortalProduct(store: Store, product: ProductRecord): CustomerProduct {
  return only(presentOffer(store, product), FIELDS.CustomerProduct);
}

/** The product that somebody bought, with whom it was bought from. */
export function portalProductOf(backend: Backend, id: string): CustomerSubscriptionProduct {
  const product = backend.store.products.need(id);
  return {
    ...presentPortalProduct(backend.store, product),
    organization: portalOrganization(organizationOf(backend, product.organization_id)),
  };
}

/** The order as the portal writes it: without what is for its organization only. */
export function presentPortalOrder(backend: Backend, row: OrderRecord): CustomerOrder {
  const shown = presentOrder(backend.store, row);
  return {
    ...only(shown, FIELDS.CustomerOrder),
    product: portalProductOf(backend, row.product_id),
    subscription: shown.subscription && only(shown.subscription, FIELDS.CustomerOrderSubscription),
  };
}

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
