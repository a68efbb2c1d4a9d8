import { anyMap } from "./anyMap.js";
import { failValue, type Loc, type Outcome, type Reader } from "./Outcome.js";

/** What is kept with a seat: at most 1 KB of it. */
export const seatMetadata: Reader<Readonly<Record<string, unknown>>> = (input, loc) => {
  const outcome = anyMap(input, loc);
  if (!outcome.ok || JSON.stringify(outcome.value).length <= 1024) return outcome;
  return failValue(loc, "Metadata size cannot exceed 1KB", input);
};

interface Tier {
  readonly min_seats: number;
  readonly max_seats?: number | null | undefined;
}

/** Tiers follow each other without a gap, and only the last one may be open. */
export function seatTiers(tiers: readonly Tier[], input: unknown, loc: Loc): Outcome<never> | undefined {
  for (const [index, tier] of tiers.entries()) {
    const next = tiers[index + 1];
    if (next === undefined) continue;
    if ((tier.max_seats ?? null) === null) {
      return failValue(loc, "Only the last tier can have unlimited max_seats (None)", input);
    }
    if (next.min_seats === (tier.max_seats ?? 0) + 1) continue;
    const text = `Gap or overlap between tiers: tier ending at ${tier.max_seats} and tier starting at ${next.min_seats}`;
    return failValue(loc, text, input);
  }
  return undefined;
}

interface SeatAssign {
  readonly subscription_id?: string | null | undefined;
  readonly order_id?: string | null | undefined;
  readonly checkout_id?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly external_customer_id?: string | null | undefined;
  readonly customer_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly member_id?: string | null | undefined;
}

/** A seat is of one purchase, and for somebody. */
export function seatAssign(value: SeatAssign, input: unknown, loc: Loc): Outcome<never> | undefined {
  const purchases = [value.subscription_id, value.order_id].filter((id) => (id ?? null) !== null);
  if (purchases.length !== 1) {
    return failValue(loc, "Exactly one of subscription_id or order_id must be provided", input);
  }
  const { email, external_customer_id, customer_id, external_member_id, member_id } = value;
  const someone = email ?? external_customer_id ?? customer_id ?? external_member_id ?? member_id ?? null;
  if (someone !== null) return undefined;
  const text =
    "At least one of email, external_customer_id, customer_id, external_member_id, or member_id must be provided";
  return failValue(loc, text, input);
}
