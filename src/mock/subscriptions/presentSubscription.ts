import { presentCustomer } from "../customers/presentCustomer.js";
import { stamps } from "../kit/stamps.js";
import { wireTimestamp, wireTimestampOrNull } from "../kit/timestamp.js";
import { presentMeter } from "../meters/presentMeter.js";
import { presentPrice } from "../products/presentPrice.js";
import { presentProduct } from "../products/presentProduct.js";
import type { SubscriptionRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";
import type { MockPendingUpdate, MockSubscription, MockSubscriptionBase } from "../wire/MockSubscription.js";
import { presentSubscriptionMeters } from "./presentSubscriptionMeters.js";

/** The subscription as the API writes it. */
export function presentSubscription(store: Store, row: SubscriptionRecord): MockSubscription {
  const customer = store.customers.get(row.customer_id);
  const product = store.products.get(row.product_id);
  if (customer === undefined || product === undefined) {
    throw new Error(`The subscription ${row.id} has no customer or no product.`);
  }
  const prices = row.price_ids.flatMap((id) => store.productPrices.get(id) ?? []);
  return {
    ...presentSubscriptionBase(row),
    custom_field_data: row.custom_field_data,
    customer: presentCustomer(store, customer),
    product: presentProduct(store, product),
    discount: null,
    prices: prices.map((price) => presentPrice(store, price)),
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
  price_ids: _prices,
  meters: _meters,
  pending_update: _pending,
  ...row
}: SubscriptionRecord): MockSubscriptionBase {
  return {
    ...row,
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
