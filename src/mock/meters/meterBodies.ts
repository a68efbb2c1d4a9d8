import { boolean } from "../read/boolean.js";
import { integer } from "../read/integer.js";
import { type MetadataValue, metadata } from "../read/metadata.js";
import { nullable } from "../read/nullable.js";
import { fail, failValue, type Reader } from "../read/Outcome.js";
import { object, optional, required } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { text } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { MockMeter, MockMeterAggregation, MockMeterFilter } from "../wire/MockMeter.js";
import { meterAggregation } from "./meterAggregation.js";
import { meterFilter } from "./meterFilter.js";

const UNITS = ["scalar", "token", "custom"] as const;

const name = text({ min: 3 });
const unit = oneOf(UNITS);
const wholeNumber = integer();
const multiplier: Reader<number> = (input, loc) => {
  const outcome = wholeNumber(input, loc);
  return outcome.ok && outcome.value <= 0
    ? fail("greater_than", loc, "Input should be greater than 0", input, { gt: 0 })
    : outcome;
};

/** A new meter. Undefined: not sent. */
export interface MeterInput {
  readonly name: string;
  readonly metadata: ReadonlyMap<string, MetadataValue> | undefined;
  readonly unit: MockMeter["unit"] | undefined;
  readonly custom_label: string | null | undefined;
  readonly custom_multiplier: number | null | undefined;
  readonly filter: MockMeterFilter;
  readonly aggregation: MockMeterAggregation;
  readonly organization_id: string | null | undefined;
}

/** What to change. Undefined: not sent. */
export interface MeterChanges extends Pick<MeterInput, "metadata" | "custom_label" | "custom_multiplier"> {
  readonly name: string | null | undefined;
  readonly unit: MockMeter["unit"] | null | undefined;
  readonly filter: MockMeterFilter | null | undefined;
  readonly aggregation: MockMeterAggregation | null | undefined;
  readonly is_archived: boolean | null | undefined;
}

const createFields: Reader<MeterInput> = object({
  metadata: optional(metadata),
  name: required(name),
  unit: optional(unit),
  custom_label: optional(nullable(text())),
  custom_multiplier: optional(nullable(multiplier)),
  filter: required(meterFilter),
  aggregation: required(meterAggregation),
  organization_id: optional(nullable(uuid4)),
});

/** A new meter; a label is for the unit `custom`, which must have one. */
export const meterCreate: Reader<MeterInput> = (input, loc) => {
  const outcome = createFields(input, loc);
  if (!outcome.ok) return outcome;
  const label = outcome.value.custom_label ?? null;
  if (outcome.value.unit === "custom") {
    return label === null
      ? failValue(loc, "custom_label is required when unit is 'custom'.", input)
      : outcome;
  }
  const msg = "custom_label and custom_multiplier are only allowed when unit is 'custom'.";
  return label === null ? outcome : failValue(loc, msg, input);
};

export const meterUpdate: Reader<MeterChanges> = object({
  metadata: optional(metadata),
  name: optional(nullable(name)),
  unit: optional(nullable(unit)),
  custom_label: optional(nullable(text())),
  custom_multiplier: optional(nullable(multiplier)),
  filter: optional(nullable(meterFilter)),
  aggregation: optional(nullable(meterAggregation)),
  is_archived: optional(nullable(boolean)),
});
