import type { CustomerStateSubscriptionMeter } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import type { Line } from "../orders/orderItems.js";
import type { ProductPriceRecord, SubscriptionMeterRecord, SubscriptionRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** A meter for each metered price, with nothing used yet; those that there were stay. */
export function metersOf(
  { store, uuid, now }: Backend,
  customerId: string,
  prices: readonly ProductPriceRecord[],
  present: readonly SubscriptionMeterRecord[] = [],
): readonly SubscriptionMeterRecord[] {
  return prices.flatMap((price) => {
    if (price.amount_type !== "metered_unit") return [];
    const { meter_id } = price;
    const known = present.find((used) => used.meter_id === meter_id);
    if (known !== undefined) return known;
    const blank = { modified_at: null, consumed_units: 0, credited_units: 0, amount: 0 };
    const before = unitsOf(store, customerId, meter_id);
    return { id: uuid(), created_at: now(), meter_id, ...blank, before };
  });
}

type Units = Pick<SubscriptionMeterRecord, "consumed_units" | "credited_units">;

/** What a customer used and was given of a meter, ever. */
function unitsOf(store: Store, customerId: string, meterId: string): Units {
  const row = store.customerMeters.find(
    ({ customer_id, meter_id }) => customer_id === customerId && meter_id === meterId,
  );
  return { consumed_units: row?.consumed_units ?? 0, credited_units: row?.credited_units ?? 0 };
}

/** What the subscription has used of its meters, as the API writes it. */
export function presentSubscriptionMeters(
  store: Store,
  subscription: SubscriptionRecord,
): readonly CustomerStateSubscriptionMeter[] {
  return subscription.meters.map(({ before, ...used }) => ({
    ...used,
    ...(before === null ? {} : usedSince(store, subscription, used.meter_id, before)),
  }));
}

function usedSince(
  store: Store,
  subscription: SubscriptionRecord,
  meterId: string,
  before: Units,
): Units & { readonly amount: number } {
  const now = unitsOf(store, subscription.customer_id, meterId);
  const consumed_units = Math.max(0, now.consumed_units - before.consumed_units);
  const credited_units = Math.max(0, now.credited_units - before.credited_units);
  const billed = Math.max(0, consumed_units - credited_units);
  const price = priceOf(store, subscription, meterId);
  if (price === undefined) return { consumed_units, credited_units, amount: 0 };
  const amount = Math.round(billed * Number(price.unit_amount));
  return { consumed_units, credited_units, amount: Math.min(amount, price.cap_amount ?? amount) };
}

type MeteredPrice = Extract<ProductPriceRecord, { readonly amount_type: "metered_unit" }>;

/** The price at which the subscription pays for what a meter counts. */
function priceOf(store: Store, { price_ids }: SubscriptionRecord, meterId: string): MeteredPrice | undefined {
  return store.productPrices
    .all(price_ids)
    .find((row): row is MeteredPrice => row.amount_type === "metered_unit" && row.meter_id === meterId);
}

/** What was used of the meters since they were billed; they begin again. */
export function usageLines({ store, now }: Backend, subscription: SubscriptionRecord): readonly Line[] {
  const used = presentSubscriptionMeters(store, subscription);
  const meters = subscription.meters.map((meter, index) => billed(meter, used[index], now()));
  store.subscriptions.put({ ...subscription, meters });
  return used.flatMap(({ meter_id, amount, consumed_units, credited_units }) => {
    if (amount === 0) return [];
    const price = priceOf(store, subscription, meter_id);
    const units = Math.max(0, consumed_units - credited_units);
    const label = `${store.meters.get(meter_id)?.name ?? ""} — ${units} units`;
    return { label, amount, product_price_id: price?.id ?? null, proration: false };
  });
}

/** Units that were billed count no more; credit that was left over stays. */
function billed(
  meter: SubscriptionMeterRecord,
  used: Units | undefined,
  time: string,
): SubscriptionMeterRecord {
  const { consumed_units, credited_units } = used ?? meter;
  if (meter.before === null) {
    return { ...meter, consumed_units: 0, credited_units: 0, amount: 0, modified_at: time };
  }
  const credited = Math.min(consumed_units, credited_units);
  return {
    ...meter,
    modified_at: time,
    before: {
      consumed_units: meter.before.consumed_units + consumed_units,
      credited_units: meter.before.credited_units + credited,
    },
  };
}
