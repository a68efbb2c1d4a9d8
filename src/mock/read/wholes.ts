import type {
  CheckoutCreate,
  CustomerTeamCreate,
  DiscountFixedCreate,
  DiscountPercentageCreate,
  MeterCreate,
  ProductPriceCustomCreate,
  ProductPriceFixedCreate,
  ProductPriceSeatTier,
  ProductUpdate,
  SeatAssign,
} from "../api/requests.js";
import { currencyLimits, moneyText } from "../kit/currencies.js";
import { fail, failValue, type Issue, type Loc, type Outcome } from "./Outcome.js";

/*
 * What the server checks of whole bodies once their fields were read.
 */

/** What is wrong; undefined where nothing is. */
type Problem = Outcome<never> | undefined;

type Trial = Pick<ProductUpdate, "trial_interval" | "trial_interval_count">;

/** Refuses half a trial. */
export function completeTrial(value: Trial, input: unknown, loc: Loc): Problem {
  const { trial_interval: unit, trial_interval_count: number } = value;
  if (((unit ?? null) === null) === ((number ?? null) === null)) return undefined;
  return fail("missing", loc, "Both trial_interval and trial_interval_count must be set together.", input);
}

/** A checkout has a whole trial, and seats within its bounds. */
export function checkoutWhole(value: CheckoutCreate, input: unknown, loc: Loc): Problem {
  const half = completeTrial(value, input, loc);
  if (half !== undefined) return half;
  const { seats, min_seats: least, max_seats: most } = value;
  if (least && most && least > most) {
    return failValue(loc, "min_seats must be less than or equal to max_seats", input);
  }
  if (seats && least && seats < least) {
    return failValue(loc, "seats must be greater than or equal to min_seats", input);
  }
  if (seats && most && seats > most) {
    return failValue(loc, "seats must be less than or equal to max_seats", input);
  }
  return undefined;
}

/** A discount that repeats says how often, and begins before it ends. */
export function discountDuration(
  value: Omit<DiscountPercentageCreate, "basis_points" | "type">,
  input: unknown,
  loc: Loc,
): Problem {
  const { starts_at: start, ends_at: end } = value;
  if (start && end && start > end) return failValue(loc, "starts_at must be before ends_at", input);
  if (value.duration !== "repeating" || (value.duration_in_months ?? null) !== null) return undefined;
  return failValue(loc, "`duration_in_months` is required when `duration` is `repeating`.", input);
}

/** A fixed discount has an amount, in one currency or in several. */
export function fixedDiscount(value: DiscountFixedCreate, input: unknown, loc: Loc): Problem {
  const isPriced = (value.amount ?? null) !== null || (value.amounts ?? null) !== null;
  if (!isPriced) return failValue(loc, "Must specify either `amount` or `amounts`.", input);
  return discountDuration(value, input, loc);
}

/** A team has an address, or an owner who has one. */
export function reachableTeam({ email, owner }: CustomerTeamCreate, input: unknown, loc: Loc): Problem {
  if ((email ?? null) !== null || (owner ?? null) !== null) return undefined;
  const msg = "An owner with an email address is required when creating a team customer without an email.";
  return failValue(loc, msg, input);
}

/** A fixed price is nothing, or enough to be charged. */
export function fixedPriceLimits(value: ProductPriceFixedCreate, _: unknown, loc: Loc): Problem {
  return failed(limitIssues(value.price_amount, value.price_currency, [...loc, "price_amount"]));
}

/** So are the amounts of a price that the customer chooses. */
export function customPriceLimits(value: ProductPriceCustomCreate, _: unknown, loc: Loc): Problem {
  const names = ["minimum_amount", "maximum_amount", "preset_amount"] as const;
  return failed(names.flatMap((name) => limitIssues(value[name] ?? 0, value.price_currency, [...loc, name])));
}

function failed(issues: readonly Issue[]): Problem {
  return issues.length === 0 ? undefined : { ok: false, issues };
}

function limitIssues(amount: number, currency: string, loc: Loc): readonly Issue[] {
  const { least, most } = currencyLimits(currency);
  if (amount === 0 || (amount >= least && amount <= most)) return [];
  const outcome =
    amount < least
      ? fail(
          "minimum_price",
          loc,
          `Amount must be at least ${moneyText(least, currency)} or 0 for free pricing`,
          amount,
        )
      : fail("maximum_price", loc, `Amount must be at most ${moneyText(most, currency)}`, amount);
  return outcome.ok ? [] : outcome.issues;
}

/** Tiers follow each other without a gap, and only the last one may be open. */
export function seatTiers(tiers: readonly ProductPriceSeatTier[], input: unknown, loc: Loc): Problem {
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

/** A seat is of one purchase, and for somebody. */
export function seatAssign(value: SeatAssign, input: unknown, loc: Loc): Problem {
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

/** A label is for the unit `custom`, which must have one. */
export function meterLabel({ unit, custom_label }: MeterCreate, input: unknown, loc: Loc): Problem {
  const isLabelled = (custom_label ?? null) !== null;
  if (isLabelled === (unit === "custom")) return undefined;
  return isLabelled
    ? failValue(loc, "custom_label and custom_multiplier are only allowed when unit is 'custom'.", input)
    : failValue(loc, "custom_label is required when unit is 'custom'.", input);
}
