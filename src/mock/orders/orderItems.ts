import type { OrderItemSchema } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { priceAmount } from "../products/priceSet.js";
import type { CheckoutRecord } from "../store/checkouts.js";
import type { ProductPriceRecord, ProductRecord, SubscriptionRecord } from "../store/records.js";

/** A line that says what is paid for. */
export type Line = Pick<OrderItemSchema, "label" | "amount" | "product_price_id" | "proration">;

export function orderItem({ now, uuid }: Backend, line: Line): OrderItemSchema {
  return {
    ...{ created_at: now(), modified_at: null, id: uuid(), tax_amount: 0 },
    ...{ start_timestamp: null, end_timestamp: null },
    ...line,
  };
}

/** The lines of a purchase; a trial costs nothing. */
export function purchaseLines(
  product: ProductRecord,
  prices: readonly ProductPriceRecord[],
  checkout: CheckoutRecord,
  subscription: SubscriptionRecord | undefined,
): readonly Line[] {
  const { trial_start, trial_end } = subscription ?? { trial_start: null, trial_end: null };
  if (trial_start !== null && trial_end !== null) {
    const label = `Trial period for ${product.name} (${dayText(trial_start)} - ${dayText(trial_end)})`;
    return [{ label, amount: 0, product_price_id: null, proration: false }];
  }
  return prices
    .filter(({ amount_type }) => amount_type !== "metered_unit")
    .map((price) => ({
      label: seatedName(product, price, checkout),
      amount: priceAmount(price, checkout),
      product_price_id: price.id,
      proration: false,
    }));
}

function seatedName(product: ProductRecord, price: ProductPriceRecord, { seats }: CheckoutRecord): string {
  const isSeated = price.amount_type === "seat_based" && product.recurring_interval === null;
  return isSeated ? `${product.name} (${seats} seats)` : product.name;
}

/** What a line calls a product for a time, as in `Pro — From Nov 27, 2026 to Dec 27, 2026`. */
export function periodLabel(name: string, start: string, end: string): string {
  return `${name} — From ${dayText(start)} to ${dayText(end)}`;
}

/** As in `Jan 31, 2026`. */
function dayText(time: string): string {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(time));
}
