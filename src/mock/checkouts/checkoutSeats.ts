import { refuse } from "../http/refuse.js";
import { seatPriceOf } from "../products/priceSet.js";
import type { ProductPriceRecord } from "../store/records.js";

interface Seats {
  readonly seats?: number | null | undefined;
  readonly min_seats?: number | null | undefined;
  readonly max_seats?: number | null | undefined;
}

/** How many seats are bought at the prices; null where none costs by seats. */
export function checkoutSeats(
  prices: readonly ProductPriceRecord[],
  { seats, min_seats, max_seats }: Seats,
  current: number | null = null,
): number | null {
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
