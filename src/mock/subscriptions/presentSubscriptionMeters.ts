import type { CustomerStateSubscriptionMeter } from "../api/answers.js";
import type { SubscriptionMeterRecord, SubscriptionRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

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

type Usage = Pick<CustomerStateSubscriptionMeter, "consumed_units" | "credited_units" | "amount">;

function usedSince(
  store: Store,
  subscription: SubscriptionRecord,
  meterId: string,
  before: NonNullable<SubscriptionMeterRecord["before"]>,
): Usage {
  const [row] = store.customerMeters.where(
    ({ customer_id, meter_id }) => customer_id === subscription.customer_id && meter_id === meterId,
  );
  const consumed_units = Math.max(0, (row?.consumed_units ?? 0) - before.consumed_units);
  const credited_units = Math.max(0, (row?.credited_units ?? 0) - before.credited_units);
  const billed = Math.max(0, consumed_units - credited_units);
  return { consumed_units, credited_units, amount: price(store, subscription, meterId, billed) };
}

function price(store: Store, subscription: SubscriptionRecord, meterId: string, units: number): number {
  const prices = subscription.price_ids.flatMap((id) => store.productPrices.get(id) ?? []);
  const found = prices.find((row) => row.amount_type === "metered_unit" && row.meter_id === meterId);
  if (found?.amount_type !== "metered_unit") return 0;
  return Math.min(
    Math.round(units * Number(found.unit_amount)),
    found.cap_amount ?? Number.POSITIVE_INFINITY,
  );
}
