import { CountAggregation, PropertyAggregation, UniqueAggregation } from "../api/requests.js";
import { given } from "../kit/fields.js";
import { oneOf } from "../read/literal.js";
import { anyMap } from "../read/map.js";
import { integer } from "../read/number.js";
import { fail, mapped, nullable, type Reader, whole } from "../read/Outcome.js";
import { closed, optional } from "../read/object.js";
import { text } from "../read/text.js";
import { tagged } from "../read/union.js";
import type { MockPriceSeed } from "./MockSeeds.js";

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
