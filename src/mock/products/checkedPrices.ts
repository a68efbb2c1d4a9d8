import type { ProductUpdate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { organizationOf } from "../organizations/organizationOf.js";
import type { Issue, Loc } from "../read/Outcome.js";
import type { ProductPriceRecord } from "../store/records.js";
import { newPrice } from "./newProduct.js";

/** A price to keep, by its ID, or a new one. */
export type PriceSent = NonNullable<ProductUpdate["prices"]>[number];

/** The product that prices are for. */
interface PricedProduct {
  readonly id: string;
  readonly organization_id: string;
  readonly recurring: boolean;
  /** The prices that it has now. */
  readonly prices: readonly ProductPriceRecord[];
}

interface CheckedPrices {
  readonly prices: readonly ProductPriceRecord[];
  readonly issues: readonly Issue[];
}

/** Makes prices of what was sent, not stored yet, and tells what stands against them together. */
export function checkedPrices(
  backend: Backend,
  product: PricedProduct,
  inputs: readonly PriceSent[],
  source: "catalog" | "ad_hoc" = "catalog",
  loc: Loc = ["body", "prices"],
): CheckedPrices {
  const prices: ProductPriceRecord[] = [];
  const issues: Issue[] = [];
  const all = inputs.map(whole);
  // Every product must have a price in it.
  const { default_presentment_currency: currency } = organizationOf(backend, product.organization_id);
  for (const [index, input] of inputs.entries()) {
    const made = priceOf(backend, product, input, source);
    if ("msg" in made) {
      const { msg, at, input } = made;
      issues.push({ type: "value_error", loc: [...loc, index, ...at], msg, input });
    } else prices.push(made);
  }
  if (prices.length === 0) {
    issues.push({ type: "too_short", loc, msg: "At least one price is required.", input: all });
  }
  for (const msg of setProblems(prices, currency)) {
    issues.push({ type: "value_error", loc, msg, input: all });
  }
  return { prices, issues };
}

interface PriceProblem {
  readonly msg: string;
  readonly at: Loc;
  readonly input: unknown;
}

function priceOf(
  backend: Backend,
  product: PricedProduct,
  input: PriceSent,
  source: "catalog" | "ad_hoc",
): ProductPriceRecord | PriceProblem {
  if ("id" in input) {
    const found = product.prices.find(({ id }) => id === input.id);
    return found ?? { msg: "Price does not exist.", at: [], input: input.id };
  }
  if (input.amount_type === "unit_based" || input.amount_type === "metered_tiers") {
    return { msg: "Unit-based pricing is not enabled for this organization.", at: [], input: whole(input) };
  }
  if (input.amount_type === "metered_unit") {
    if (!product.recurring) {
      return { msg: "Metered pricing is not supported on one-time products.", at: [], input: whole(input) };
    }
    const meter = backend.store.meters.get(input.meter_id);
    if (meter?.organization_id !== product.organization_id) {
      return { msg: "Meter does not exist.", at: ["meter_id"], input: input.meter_id };
    }
  }
  return { ...newPrice(backend, product.id, input), source };
}

/** A price as issues repeat it: with all its fields. */
function whole(price: PriceSent): object {
  if ("id" in price) return price;
  const { amount_type, price_currency, tax_behavior = null, ...rest } = price;
  const cap = UNSENT[amount_type] ?? {};
  return { amount_type, price_currency, tax_behavior, ...cap, ...rest };
}

/** What the server takes for not sent, by the type of a price. */
const UNSENT: Readonly<Record<string, object>> = {
  metered_unit: { cap_amount: null },
  unit_based: { minimum_units: null, unit_label: null },
};

/** What is wrong with prices that are right one by one. */
function setProblems(prices: readonly ProductPriceRecord[], ownCurrency: string): readonly string[] {
  const currencies = [...new Set(prices.map(({ price_currency }) => price_currency))];
  const sets = currencies.map((code) => prices.filter(({ price_currency }) => price_currency === code));
  const structures = new Set(
    sets.map((set) => [...new Set(set.map((row) => row.amount_type)), meters(set).length].sort().join()),
  );
  return [
    ...sets.flatMap(currencyProblems),
    structures.size > 1 && "All price currencies must define the same set of price types.",
    !currencies.includes(ownCurrency) &&
      "The organization's default presentment currency must be present in the prices.",
  ].filter((problem) => problem !== false);
}

function currencyProblems(prices: readonly ProductPriceRecord[]): readonly (string | false)[] {
  const fixed = prices.filter(({ amount_type }) => amount_type === "fixed");
  const custom = prices.filter(({ amount_type }) => amount_type === "custom");
  const used = meters(prices);
  return [
    fixed.length > 1 && "Only one fixed price is allowed.",
    custom.length > 1 && "Only one custom price is allowed.",
    custom.length > 0 &&
      fixed.length > 0 &&
      "A custom price cannot be combined with a fixed, seat-based or unit-based price.",
    new Set(used).size < used.length && "Meter is already used for another price.",
    new Set(prices.map(({ tax_behavior }) => tax_behavior)).size > 1 &&
      "All prices for the same currency must have the same tax behavior.",
  ];
}

function meters(prices: readonly ProductPriceRecord[]): readonly string[] {
  return prices.flatMap((price) => (price.amount_type === "metered_unit" ? [price.meter_id] : []));
}
