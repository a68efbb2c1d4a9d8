import { refuse } from "../http/ApiError.js";
import { currencyLimits, moneyText } from "../kit/currencies.js";
import { seatPriceOf } from "../products/priceSet.js";
import type { ProductPriceRecord } from "../store/records.js";

/** A 422 unless the price lets the customer pay the amount; other prices do not ask. */
export function checkCustomAmount(price: ProductPriceRecord | undefined, amount: number | null): void {
  if (price?.amount_type !== "custom" || amount === null) return;
  const { minimum_amount, maximum_amount, price_currency: currency } = price;
  const { least, most } = currencyLimits(currency);
  if (amount < minimum_amount) {
    throw refuse("amount", "Amount is below minimum.", amount, { type: "greater_than_equal" });
  }
  if (amount > 0 && amount < least) {
    const msg = `Amount must be 0 or at least ${moneyText(least, currency)}.`;
    throw refuse("amount", msg, amount, { type: "invalid_amount", ctx: { allowed: [0], ge: least } });
  }
  if (maximum_amount !== null && amount > maximum_amount) {
    throw refuse("amount", "Amount is above maximum.", amount, { type: "less_than_equal" });
  }
  if (amount > most) {
    const msg = `Amount must be at most ${moneyText(most, currency)}.`;
    throw refuse("amount", msg, amount, { type: "less_than_equal" });
  }
}

/** How many are wanted. */
interface Wanted {
  readonly seats?: number | null | undefined;
  readonly min_seats?: number | null | undefined;
  readonly max_seats?: number | null | undefined;
  readonly units?: number | null | undefined;
}

/** How many seats are bought at the prices; null where none costs by seats. */
export function checkoutSeats(
  prices: readonly ProductPriceRecord[],
  { seats, min_seats, max_seats, units }: Wanted,
  current: number | null = null,
): number | null {
  // The server sells no units unless it is asked to.
  if (typeof units === "number") {
    throw refuse("units", "Units can only be set for unit-based pricing.", units);
  }
  const price = seatPriceOf(prices);
  if (price === undefined) {
    if ((seats ?? null) === null) return null;
    throw refuse("seats", "Seats can only be set for seat-based pricing.", seats);
  }
  const least = Math.max(price.seat_tiers.minimum_seats, min_seats ?? 1);
  const most = max_seats ?? price.seat_tiers.maximum_seats;
  const wanted = seats ?? current ?? least;
  if (wanted < least) {
    throw refuse("seats", `Minimum ${least} seats required.`, wanted, { type: "greater_than_equal" });
  }
  if (most !== null && wanted > most) {
    throw refuse("seats", `Maximum ${most} seats allowed.`, wanted, { type: "less_than_equal" });
  }
  return wanted;
}
