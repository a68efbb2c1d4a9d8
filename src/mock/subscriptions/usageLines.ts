import type { Backend } from "../Backend.js";
import type { Line } from "../orders/orderItems.js";
import type { SubscriptionMeterRecord, SubscriptionRecord } from "../store/records.js";
import { presentSubscriptionMeters } from "./presentSubscriptionMeters.js";

/** What was used of the meters since they were billed; they begin again. */
export function usageLines({ store, now }: Backend, subscription: SubscriptionRecord): readonly Line[] {
  const used = presentSubscriptionMeters(store, subscription);
  const meters = subscription.meters.map((meter, index) => billed(meter, used[index], now()));
  store.subscriptions.put({ ...subscription, meters });
  return used.flatMap(({ meter_id, amount, consumed_units, credited_units }) => {
    if (amount === 0) return [];
    const price = store.productPrices
      .all(subscription.price_ids)
      .find((row) => row.amount_type === "metered_unit" && row.meter_id === meter_id);
    const units = Math.max(0, consumed_units - credited_units);
    const label = `${store.meters.get(meter_id)?.name ?? ""} — ${units} units`;
    return { label, amount, product_price_id: price?.id ?? null, proration: false };
  });
}

type Units = Pick<SubscriptionMeterRecord, "consumed_units" | "credited_units">;

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
