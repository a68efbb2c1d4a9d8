import { currencyLimits, moneyText } from "../kit/currencies.js";
import { fail, type Issue, type Loc, type Outcome, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";

interface Priced {
  readonly price_currency: string;
}

interface FixedPrice extends Priced {
  readonly price_amount: number;
}

interface CustomPrice extends Priced {
  readonly minimum_amount: number;
  readonly maximum_amount?: number | null | undefined;
  readonly preset_amount?: number | null | undefined;
}

/** A fixed price is nothing, or enough to be charged. */
export function fixedPriceLimits(value: FixedPrice, _: unknown, loc: Loc): Outcome<never> | undefined {
  return failed(limitIssues(value.price_amount, value.price_currency, [...loc, "price_amount"]));
}

/** So are the amounts of a price that the customer chooses. */
export function customPriceLimits(value: CustomPrice, _: unknown, loc: Loc): Outcome<never> | undefined {
  const names = ["minimum_amount", "maximum_amount", "preset_amount"] as const;
  return failed(names.flatMap((name) => limitIssues(value[name] ?? 0, value.price_currency, [...loc, name])));
}

function failed(issues: readonly Issue[]): Outcome<never> | undefined {
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

/** A product whose prices may still be `free`, as fixed ones of nothing were called before. */
export function withFreePrices<T>(read: Reader<T>): Reader<T> {
  return (input, loc) => {
    if (!isJsonObject(input) || !Array.isArray(input["prices"])) return read(input, loc);
    const isOld = input["prices"].some(isFreePrice);
    return isOld ? read({ ...input, prices: input["prices"].map(fixedPrice) }, loc) : read(input, loc);
  };
}

function isFreePrice(price: unknown): boolean {
  return isJsonObject(price) && price["amount_type"] === "free";
}

function fixedPrice(price: unknown): unknown {
  return isFreePrice(price) ? { ...Object(price), amount_type: "fixed", price_amount: 0 } : price;
}
