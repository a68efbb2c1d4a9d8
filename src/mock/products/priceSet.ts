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
  if (price.amount_type === "seat_based") {
    return price.seat_tiers.tiers.every(({ price_per_seat }) => price_per_seat === 0);
  }
  return price.amount_type === "fixed" && price.price_amount === 0;
}

/** What the buyer chooses. */
export interface Choice {
  /** What to pay at a custom price. */
  readonly amount?: number | null;
  readonly seats?: number | null;
}

/** What one of the prices costs at once. */
export function priceAmount(price: ProductPriceRecord, { amount, seats }: Choice): number {
  if (price.amount_type === "fixed") return price.price_amount;
  if (price.amount_type === "seat_based") return seatsAmount(price, seats ?? price.seat_tiers.minimum_seats);
  if (price.amount_type === "custom") return amount ?? price.preset_amount ?? price.minimum_amount;
  return 0;
}

/** What is to pay at once. */
export function upfrontAmount(prices: readonly ProductPriceRecord[], choice: Choice): number {
  return prices.reduce((sum, price) => sum + priceAmount(price, choice), 0);
}

type SeatPrice = ProductPriceRecord & { readonly amount_type: "seat_based" };

/** The price by seats among prices. */
export function seatPriceOf(prices: readonly ProductPriceRecord[]): SeatPrice | undefined {
  return prices.find((price): price is SeatPrice => price.amount_type === "seat_based");
}

/**
 * By volume, all seats cost what the last of them costs; graduated, each costs what its tier says.
 */
function seatsAmount({ seat_tiers: { seat_tier_type, tiers } }: SeatPrice, seats: number): number {
  if (seat_tier_type === "graduated") {
    return tiers.reduce((sum, tier) => {
      const inTier = Math.min(seats, tier.max_seats ?? seats) - tier.min_seats + 1;
      return sum + Math.max(0, inTier) * tier.price_per_seat;
    }, 0);
  }
  const tier = tiers.find(({ min_seats, max_seats }) => seats >= min_seats && seats <= (max_seats ?? seats));
  return seats * (tier ?? tiers.at(-1) ?? { price_per_seat: 0 }).price_per_seat;
}
