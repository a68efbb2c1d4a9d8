import { integer } from "./integer.js";
import { metadataValue } from "./metadataValue.js";
import { nullable } from "./nullable.js";
import { fail, type Issue, ok, type Reader } from "./Outcome.js";
import { isJsonObject, object, optional, required } from "./object.js";
import { text } from "./text.js";

/** A value in the metadata of an event; `_cost` and `_llm` hold objects. */
export type EventValue = string | number | boolean | null | Readonly<Record<string, string | number | null>>;

const count = integer();

/** A sum in cents: at most 17 digits, 12 of them behind the point. */
const decimal: Reader<number> = (input, loc) => {
  const written = typeof input === "number" ? String(input) : input;
  if (typeof written !== "string" || !Number.isFinite(Number(written)) || written.trim() === "") {
    const why = "Input should be a valid decimal";
    return fail("decimal_parsing", loc, why, input);
  }
  const places = /\.(\d*?)0*$/.exec(written.trim())?.[1]?.length ?? 0;
  if (places <= 12) return ok(Number(written));
  const msg = "Decimal input should have no more than 12 decimal places";
  return fail("decimal_max_places", loc, msg, input, { decimal_places: 12 });
};

const cost = object({
  amount: required(decimal),
  currency: required(text({ pattern: /usd/ })),
});

const llm = object({
  vendor: required(text()),
  model: required(text()),
  prompt: optional(nullable(text())),
  response: optional(nullable(text())),
  input_tokens: required(count),
  cached_input_tokens: optional(count),
  output_tokens: required(count),
  total_tokens: required(count),
});

/** What an event says, by its keys. */
export type EventMetadata = Readonly<Record<string, EventValue>>;

/** What an event says: a free-form map with two keys of fixed shape, `_cost` and `_llm`. */
export const eventMetadata: Reader<EventMetadata> = (input, loc) => {
  if (!isJsonObject(input)) return fail("dict_type", loc, "Input should be a valid dictionary", input);
  const issues: Issue[] = [];
  const values: [string, EventValue][] = [];
  for (const [key, value] of Object.entries(input)) {
    const outcome = readerOf(key)(value, [...loc, key]);
    if (outcome.ok) values.push([key, outcome.value]);
    else issues.push(...outcome.issues);
  }
  return issues.length > 0 ? { ok: false, issues } : ok(Object.fromEntries(values));
};

function readerOf(key: string): Reader<EventValue> {
  if (key === "_cost") return cost;
  return key === "_llm" ? whole(llm) : metadataValue;
}

/** Says null of texts that were not sent, and leaves out numbers. */
function whole(
  read: Reader<Readonly<Record<string, string | number | null | undefined>>>,
): Reader<EventValue> {
  return (input, loc) => {
    const outcome = read(input, loc);
    if (!outcome.ok) return outcome;
    const fields: Record<string, string | number | null> = { prompt: null, response: null };
    for (const [name, value] of Object.entries(outcome.value)) {
      if (value !== undefined) fields[name] = value;
    }
    return ok(fields);
  };
}
