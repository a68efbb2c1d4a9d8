import type { ProductPriceRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** The prices of a product at which it is sold now, oldest first. */
export function pricesOf(store: Store, productId: string): readonly ProductPriceRecord[] {
  return store.productPrices.where(
    (price) => price.product_id === productId && !price.is_archived && price.source === "catalog",
  );
}

/** The prices in the first of the currencies that has any. */
export function pricesIn(
  prices: readonly ProductPriceRecord[],
  ...currencies: readonly string[]
): readonly ProductPriceRecord[] {
  for (const currency of currencies) {
    const found = prices.filter(({ price_currency }) => price_currency === currency);
    if (found.length > 0) return found;
  }
  return [];
}

/** The price that decides what is paid at once: a metered one only where there is no other. */
export function defaultPrice(prices: readonly ProductPriceRecord[]): ProductPriceRecord | undefined {
  return prices.find(({ amount_type }) => amount_type !== "metered_unit") ?? prices[0];
}

/** Whether nothing is ever to pay for it. */
export function isFree(price: ProductPriceRecord): boolean {
  return price.amount_type === "fixed" && price.price_amount === 0;
}

/** What is to pay at once; the amount is what the customer chose for a custom price. */
export function upfrontAmount(prices: readonly ProductPriceRecord[], amount: number | null): number {
  let sum = 0;
  for (const price of prices) {
    if (price.amount_type === "fixed") sum += price.price_amount;
    if (price.amount_type === "custom") sum += amount ?? price.preset_amount ?? price.minimum_amount;
  }
  return sum;
}
