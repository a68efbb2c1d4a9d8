import { presentCustomer } from "../customers/presentCustomer.js";
import { presentUser } from "../customers/presentUser.js";
import { presentDiscountBase } from "../engine/presentDiscount.js";
import { stamps } from "../kit/stamps.js";
import { wireTimestamp, wireTimestampOrNull } from "../kit/timestamp.js";
import { presentMeter } from "../meters/presentMeter.js";
import { presentPrice } from "../products/presentPrice.js";
import { presentProduct } from "../products/presentProduct.js";
import type { SubscriptionRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { MockOrderSubscription, MockPendingUpdate, MockSubscription } from "../wire/MockSubscription.js";
import { presentSubscriptionMeters } from "./presentSubscriptionMeters.js";

/** The subscription as the API writes it. */
export function presentSubscription(store: Store, row: SubscriptionRecord): MockSubscription {
  const customer = store.customers.get(row.customer_id);
  const product = store.products.get(row.product_id);
  if (customer === undefined || product === undefined) {
    throw new Error(`The subscription ${row.id} has no customer or no product.`);
  }
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
      return meter === undefined ? [] : { ...used, meter: presentMeter(meter) };
    }),
    pending_update: row.pending_update === null ? null : presentPending(row.pending_update),
  };
}

/** The subscription without what it names by ID, as orders show it. */
export function presentSubscriptionBase({
  custom_field_data: _data,
  price_ids: [price_id],
  meters: _meters,
  pending_update: _pending,
  unbilled: _unbilled,
  ...row
}: SubscriptionRecord): MockOrderSubscription {
  return {
    ...row,
    price_id: price_id ?? null,
    user_id: row.customer_id,
    ...stamps(row),
    current_period_start: wireTimestamp(row.current_period_start),
    current_period_end: wireTimestamp(row.current_period_end),
    current_meter_period_start: wireTimestampOrNull(row.current_meter_period_start),
    current_meter_period_end: wireTimestampOrNull(row.current_meter_period_end),
    trial_start: wireTimestampOrNull(row.trial_start),
    trial_end: wireTimestampOrNull(row.trial_end),
    canceled_at: wireTimestampOrNull(row.canceled_at),
    started_at: wireTimestampOrNull(row.started_at),
    ends_at: wireTimestampOrNull(row.ends_at),
    ended_at: wireTimestampOrNull(row.ended_at),
    past_due_at: wireTimestampOrNull(row.past_due_at),
    paused_at: wireTimestampOrNull(row.paused_at),
    resumes_at: wireTimestampOrNull(row.resumes_at),
    metadata: Object.fromEntries(row.metadata),
  };
}

function presentPending(update: MockPendingUpdate): MockPendingUpdate {
  return {
    ...update,
    ...stamps(update),
    applies_at: wireTimestamp(update.applies_at),
  };
}
