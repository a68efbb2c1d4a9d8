import { boolean } from "../read/boolean.js";
import { integer } from "../read/integer.js";
import { list } from "../read/list.js";
import { type MetadataValue, metadata } from "../read/metadata.js";
import { nullable } from "../read/nullable.js";
import { fail, ok, type Reader } from "../read/Outcome.js";
import { type Field, isJsonObject, object, optional, required } from "../read/object.js";
import { oneOf } from "../read/oneOf.js";
import { text, textOrNull } from "../read/text.js";
import { uuid4 } from "../read/uuid.js";
import type { MockInterval, MockVisibility } from "../wire/MockProduct.js";
import { type ExistingPrice, type PriceInput, priceCreate, priceUpdate } from "./priceBodies.js";

const interval = oneOf(["day", "week", "month", "year"]);
const count = integer({ ge: 1, le: 999 });

/** A trial, as products and checkouts take it: both fields or none. */
export const trialFields: {
  readonly trial_interval: Field<MockInterval | null | undefined>;
  readonly trial_interval_count: Field<number | null | undefined>;
} = {
  trial_interval: optional(nullable(interval)),
  trial_interval_count: optional(nullable(integer({ ge: 1, le: 1000 }))),
};

interface TrialInput {
  readonly trial_interval?: MockInterval | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
}

interface AttachedCustomFieldInput {
  readonly custom_field_id: string;
  readonly required: boolean;
}

/** A new product. Undefined: not sent. */
export interface ProductInput extends TrialInput {
  readonly metadata: ReadonlyMap<string, MetadataValue> | undefined;
  readonly name: string;
  readonly description: string | null | undefined;
  readonly visibility: MockVisibility | undefined;
  readonly prices: readonly PriceInput[];
  readonly medias: readonly string[] | null | undefined;
  readonly attached_custom_fields: readonly AttachedCustomFieldInput[] | undefined;
  readonly organization_id: string | null | undefined;
  readonly recurring_interval?: MockInterval | null | undefined;
  readonly recurring_interval_count?: number | null | undefined;
  readonly meter_interval?: MockInterval | null | undefined;
  readonly meter_interval_count?: number | null | undefined;
}

/** What to change. Undefined: not sent. */
export interface ProductChanges extends TrialInput {
  readonly metadata: ReadonlyMap<string, MetadataValue> | undefined;
  readonly name: string | null | undefined;
  readonly description: string | null | undefined;
  readonly recurring_interval: MockInterval | null | undefined;
  readonly recurring_interval_count: number | null | undefined;
  readonly is_archived: boolean | null | undefined;
  readonly visibility: MockVisibility | null | undefined;
  readonly prices: readonly (ExistingPrice | PriceInput)[] | null | undefined;
  readonly medias: readonly string[] | null | undefined;
  readonly attached_custom_fields: readonly AttachedCustomFieldInput[] | null | undefined;
}

const readName = text({ min: 3, max: 64 });
/** Stripped before its length is measured. */
const name: Reader<string> = (input, loc) => readName(typeof input === "string" ? input.trim() : input, loc);
const visibility = oneOf(["draft", "private", "public"]);
const customFields = list(object({ custom_field_id: required(uuid4), required: required(boolean) }));
const readNull: Reader<null> = (input, loc) =>
  input === null ? ok(null) : fail("none_required", loc, "Input should be None", input);

const createFields = {
  metadata: optional(metadata),
  name: required(name),
  description: optional(nullable(textOrNull())),
  visibility: optional(visibility),
  prices: required(list(priceCreate, { min: 1 })),
  medias: optional(nullable(list(uuid4))),
  attached_custom_fields: optional(customFields),
  organization_id: optional(nullable(uuid4)),
};

const recurring: Reader<ProductInput> = completeTrial(
  object({
    ...createFields,
    ...trialFields,
    recurring_interval: required(interval),
    recurring_interval_count: optional(count),
    meter_interval: optional(nullable(interval)),
    meter_interval_count: optional(nullable(count)),
  }),
);
const oneTime: Reader<ProductInput> = object({
  ...createFields,
  recurring_interval: optional(readNull),
  recurring_interval_count: optional(readNull),
});

/** A new product: a `recurring_interval` makes it a recurring one. */
export const productCreate: Reader<ProductInput> = (input, loc) =>
  isJsonObject(input) && (input["recurring_interval"] ?? null) !== null
    ? recurring(input, [...loc, "recurring"])
    : oneTime(input, [...loc, "one_time"]);

export const productUpdate: Reader<ProductChanges> = completeTrial(
  object({
    ...trialFields,
    metadata: optional(metadata),
    name: optional(nullable(name)),
    description: optional(nullable(textOrNull())),
    recurring_interval: optional(nullable(interval)),
    recurring_interval_count: optional(nullable(count)),
    is_archived: optional(nullable(boolean)),
    visibility: optional(nullable(visibility)),
    prices: optional(nullable(list(priceUpdate))),
    medias: optional(nullable(list(uuid4))),
    attached_custom_fields: optional(nullable(customFields)),
  }),
);

export const productBenefitsUpdate: Reader<{ readonly benefits: readonly string[] }> = object({
  benefits: required(list(uuid4)),
});

/** Refuses half a trial. */
export function completeTrial<T extends TrialInput>(read: Reader<T>): Reader<T> {
  return (input, loc) => {
    const outcome = read(input, loc);
    if (!outcome.ok) return outcome;
    const { trial_interval: unit, trial_interval_count: number } = outcome.value;
    if (((unit ?? null) === null) === ((number ?? null) === null)) return outcome;
    const msg = "Both trial_interval and trial_interval_count must be set together.";
    return fail("missing", loc, msg, input);
  };
}
