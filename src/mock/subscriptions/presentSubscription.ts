import type { OrderSubscription, Subscription } from "../api/answers.js";
import { FIELDS } from "../api/fields.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentUser } from "../customers/presentUser.js";
import { presentDiscountBase } from "../engine/discounts.js";
import { only } from "../kit/fields.js";
import { presentPrice, presentProduct } from "../products/presentProduct.js";
import type { SubscriptionRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import { presentSubscriptionMeters } from "./subscriptionMeters.js";

export function presentSubscription(store: Store, row: SubscriptionRecord): Subscription {
  const customer = store.customers.need(row.customer_id);
  const product = store.products.need(row.product_id);
  const shown = store.productPrices.all(row.price_ids).map((price) => presentPrice(store, price));
  return {
    ...presentSubscriptionBase(row),
    custom_field_data: row.custom_field_data,
    customer: presentCustomer(store, customer),
    product: presentProduct(store, product),
    user: presentUser(store, customer),
    discount: presentDiscountBase(store, row.discount_id),
    price: shown[0] ?? null,
    prices: shown,
    meters: presentSubscriptionMeters(store, row).flatMap((used) => {
      const meter = store.meters.get(used.meter_id);
      return meter === undefined ? [] : { ...used, meter };
    }),
    pending_update: row.pending_update,
  };
}

/** The subscription without what it names by ID, as orders show it. */
export function presentSubscriptionBase(row: SubscriptionRecord): OrderSubscription {
  const [price_id = null] = row.price_ids;
  return only({ ...row, price_id, user_id: row.customer_id }, FIELDS.OrderSubscription);
}
