import { CountAggregation, PropertyAggregation, UniqueAggregation } from "../api/requests.js";
import { given } from "../kit/fields.js";
import { list } from "../read/list.js";
import { oneOf } from "../read/literal.js";
import { anyMap } from "../read/map.js";
import { integer } from "../read/number.js";
import { fail, mapped, nullable, type Reader, whole } from "../read/Outcome.js";
import { closed, type Field, optional } from "../read/object.js";
import { text } from "../read/text.js";
import { dateTime } from "../read/time.js";
import { tagged } from "../read/union.js";
import { uuid4 } from "../read/uuid.js";
import type { MockSeed } from "./MockSeed.js";
import type { MockPriceSeed } from "./MockSeeds.js";

/** A list of a seed in JSON, each of whose rows becomes something that is yet to be put in. */
export interface SeedKind {
  readonly name: string;
  readonly read: Reader<readonly Put[]>;
}

/** Puts a row in, and gives what the API shows of it. */
type Put = (seed: MockSeed) => object;

type Fields = Readonly<Record<string, Field<unknown>>>;
type ValueOf<TField> = TField extends Field<infer T> ? T : never;

/** The names of the fields that must be there. */
type Needed<TFields> = {
  [TKey in keyof TFields]: undefined extends ValueOf<TFields[TKey]> ? never : TKey;
}[keyof TFields];

/** A row as it was read: fields that were not sent are not there. */
type RowOf<TFields extends Fields> = { readonly [TKey in Needed<TFields>]: ValueOf<TFields[TKey]> } & {
  readonly [TKey in Exclude<keyof TFields, Needed<TFields>>]?: Exclude<ValueOf<TFields[TKey]>, undefined>;
};

/** What every row may have. */
const BASE: Fields = {
  ref: optional(text({ min: 1 })),
  id: optional(uuid4),
  created_at: optional(dateTime),
  modified_at: optional(nullable(dateTime)),
};

/** Declares a list: the fields of its rows, and how a row is put in. */
export function kind<TFields extends Fields>(
  name: string,
  fields: TFields,
  put: (seed: MockSeed, row: RowOf<TFields>) => object,
): SeedKind {
  const read = mapped(closed({ ...BASE, ...fields }), (row): Put => {
    const sent = Object.entries(row).filter(([field, value]) => value !== undefined && field !== "ref");
    // Each field was read by the reader that gives its type; what was not sent is gone.
    return (seed) => put(seed, Object.fromEntries(sent) as RowOf<TFields>);
  });
  return { name, read: list(read) };
}

export const aggregation: Reader<CountAggregation | PropertyAggregation | UniqueAggregation> = tagged(
  "func",
  {
    count: CountAggregation,
    avg: PropertyAggregation,
    max: PropertyAggregation,
    min: PropertyAggregation,
    sum: PropertyAggregation,
    unique: UniqueAggregation,
  },
);

/** The properties of a benefit, of which only the meter means something else in the seed. */
export function benefitProperties(link: Reader<string>): Reader<Readonly<Record<string, unknown>>> {
  return mapped(anyMap, (properties) => {
    const meter = link(properties["meter_id"], []);
    return meter.ok ? { ...properties, meter_id: meter.value } : properties;
  });
}

/** A price of a product: fixed, unless it says otherwise. */
export function priceSeed(link: Reader<string>): Reader<MockPriceSeed> {
  const fields = closed({
    amount_type: optional(oneOf(["fixed", "custom", "metered_unit"])),
    price_currency: optional(text()),
    price_amount: optional(integer({ ge: 0 })),
    minimum_amount: optional(integer()),
    maximum_amount: optional(nullable(integer())),
    preset_amount: optional(nullable(integer())),
    meter_id: optional(link),
    unit_amount: optional(text()),
    cap_amount: optional(nullable(integer())),
  });
  const checked = whole(fields, ({ amount_type, meter_id }, input, loc) =>
    amount_type === "metered_unit" && meter_id === undefined
      ? fail("missing", [...loc, "meter_id"], "Field required", input)
      : undefined,
  );
  // Fields of prices of other types are not looked at when a price is put in.
  return mapped(checked, (price) => given(price) as MockPriceSeed);
}
