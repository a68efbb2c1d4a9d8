import type { Backend } from "../Backend.js";
import type { ProductPriceRecord, SubscriptionMeterRecord } from "../store/records.js";

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
    const [row] = store.customerMeters.where(
      (other) => other.customer_id === customerId && other.meter_id === meter_id,
    );
    const before = {
      consumed_units: row?.consumed_units ?? 0,
      credited_units: row?.credited_units ?? 0,
    };
    const blank = { modified_at: null, consumed_units: 0, credited_units: 0, amount: 0 };
    return { id: uuid(), created_at: now(), meter_id, ...blank, before };
  });
}
