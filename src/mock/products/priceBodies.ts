import { CURRENCIES, currencyLimits, moneyText } from "../kit/currencies.js";
import { decimal } from "../read/decimal.js";
import { integer } from "../read/integer.js";
import { nullable } from "../read/nullable.js";
import { fail, type Issue, type Loc, ok, type Reader } from "../read/Outcome.js";
import { type Field, isJsonObject, object, optional, required } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { tagged } from "../read/tagged.js";
import { uuid4 } from "../read/uuid.js";

const MAX_INT32 = 2_147_483_647;

interface Common {
  readonly price_currency: string | undefined;
  readonly tax_behavior: "location" | "inclusive" | "exclusive" | null | undefined;
}

interface FixedInput extends Common {
  readonly amount_type: "fixed";
  readonly price_amount: number;
}

interface CustomInput extends Common {
  readonly amount_type: "custom";
  readonly minimum_amount: number | undefined;
  readonly maximum_amount: number | null | undefined;
  readonly preset_amount: number | null | undefined;
}

interface MeteredUnitInput extends Common {
  readonly amount_type: "metered_unit";
  readonly meter_id: string;
  readonly unit_amount: string;
  readonly cap_amount: number | null | undefined;
}

/** A kind of price that the mock does not know. */
interface OtherInput {
  readonly amount_type: "seat_based" | "unit_based" | "metered_tiers";
}

/** A new price. Undefined: not sent. */
export type PriceInput = FixedInput | CustomInput | MeteredUnitInput | OtherInput;

/** A price that a product has already. */
export interface ExistingPrice {
  readonly id: string;
}

const common = {
  price_currency: optional(oneOf(CURRENCIES)),
  tax_behavior: optional(nullable(oneOf(["location", "inclusive", "exclusive"]))),
};

const fixed = withLimits(
  ["price_amount"],
  object({ ...common, amount_type: tag("fixed"), price_amount: required(integer({ ge: 0 })) }),
);
const custom = withLimits(
  ["minimum_amount", "maximum_amount", "preset_amount"],
  object({
    ...common,
    amount_type: tag("custom"),
    minimum_amount: optional(integer({ ge: 0 })),
    maximum_amount: optional(nullable(integer({ ge: 1 }))),
    preset_amount: optional(nullable(integer({ ge: 0 }))),
  }),
);
const meteredUnit: Reader<MeteredUnitInput> = object({
  ...common,
  amount_type: tag("metered_unit"),
  meter_id: required(uuid4),
  unit_amount: required(decimal),
  cap_amount: optional(nullable(integer({ ge: 0, le: MAX_INT32 }))),
});

const byAmountType: Reader<PriceInput> = tagged("amount_type", {
  fixed,
  custom,
  seat_based: other("seat_based"),
  unit_based: other("unit_based"),
  metered_unit: meteredUnit,
  metered_tiers: other("metered_tiers"),
});

/** A new price. `free`, which the API had before, still is another word for a fixed price of 0. */
export const priceCreate: Reader<PriceInput> = (input, loc) => {
  const free = isJsonObject(input) && input["amount_type"] === "free";
  return byAmountType(free ? { ...input, amount_type: "fixed", price_amount: 0 } : input, loc);
};

const existing: Reader<ExistingPrice> = object({ id: required(uuid4) });

/** A price to keep, by its ID, or a new one. */
export const priceUpdate: Reader<ExistingPrice | PriceInput> = (input, loc) =>
  isJsonObject(input) && Object.hasOwn(input, "id")
    ? existing(input, [...loc, "ExistingProductPrice"])
    : priceCreate(input, loc);

/** The discriminator, which has been looked at already. */
function tag<const T extends string>(value: T): Field<T> {
  return required(() => ok(value));
}

function other(amount_type: OtherInput["amount_type"]): Reader<OtherInput> {
  return () => ok({ amount_type });
}

/** Checks amounts against what the currency allows: nothing at all, or enough to be charged. */
function withLimits<T extends Common & { readonly [TN in TName]: unknown }, const TName extends string>(
  names: readonly TName[],
  read: Reader<T>,
): Reader<T> {
  return (input, loc) => {
    const outcome = read(input, loc);
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    const issues = names.flatMap((name) =>
      limitIssues(value[name], value.price_currency ?? "usd", [...loc, name]),
    );
    return issues.length > 0 ? { ok: false, issues } : outcome;
  };
}

function limitIssues(amount: unknown, currency: string, loc: Loc): readonly Issue[] {
  if (typeof amount !== "number" || amount === 0) return [];
  const { least, most } = currencyLimits(currency);
  if (amount < least) {
    const msg = `Amount must be at least ${moneyText(least, currency)} or 0 for free pricing`;
    return issuesOf(fail("minimum_price", loc, msg, amount));
  }
  if (amount <= most) return [];
  return issuesOf(fail("maximum_price", loc, `Amount must be at most ${moneyText(most, currency)}`, amount));
}

function issuesOf(failure: ReturnType<typeof fail>): readonly Issue[] {
  return failure.ok ? [] : failure.issues;
}
