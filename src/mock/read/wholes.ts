import { failValue, type Loc, type Outcome } from "./Outcome.js";

interface Discount {
  readonly starts_at?: string | null | undefined;
  readonly ends_at?: string | null | undefined;
  readonly duration: string;
  readonly duration_in_months?: number | null | undefined;
}

interface FixedDiscount extends Discount {
  readonly amount?: number | null | undefined;
  readonly amounts?: Readonly<Record<string, number>> | null | undefined;
}

/** A discount that repeats says how often, and begins before it ends. */
export function discountDuration(value: Discount, input: unknown, loc: Loc): Outcome<never> | undefined {
  const { starts_at: start, ends_at: end } = value;
  if (start && end && start > end) return failValue(loc, "starts_at must be before ends_at", input);
  if (value.duration !== "repeating" || (value.duration_in_months ?? null) !== null) return undefined;
  return failValue(loc, "`duration_in_months` is required when `duration` is `repeating`.", input);
}

/** A fixed discount has an amount, in one currency or in several. */
export function fixedDiscount(value: FixedDiscount, input: unknown, loc: Loc): Outcome<never> | undefined {
  const isPriced = (value.amount ?? null) !== null || (value.amounts ?? null) !== null;
  if (!isPriced) return failValue(loc, "Must specify either `amount` or `amounts`.", input);
  return discountDuration(value, input, loc);
}

interface Team {
  readonly email?: string | null | undefined;
  readonly owner?: object | null | undefined;
}

/** A team has an address, or an owner who has one. */
export function reachableTeam({ email, owner }: Team, input: unknown, loc: Loc): Outcome<never> | undefined {
  if ((email ?? null) !== null || (owner ?? null) !== null) return undefined;
  const msg = "An owner with an email address is required when creating a team customer without an email.";
  return failValue(loc, msg, input);
}
