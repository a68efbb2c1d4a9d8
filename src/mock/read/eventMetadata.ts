import { mapBy } from "./map.js";
import { metadataValue } from "./metadata.js";
import { integer } from "./number.js";
import { fail, mapped, nullable, ok, type Reader } from "./Outcome.js";
import { object, optional, required } from "./object.js";
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
export const eventMetadata: Reader<EventMetadata> = mapBy(readerOf);

function readerOf(key: string): Reader<EventValue> {
  if (key === "_cost") return cost;
  return key === "_llm" ? mapped(llm, withNulls) : metadataValue;
}

/** Says null of texts that were not sent, and leaves out numbers. */
function withNulls(
  sent: Readonly<Record<string, string | number | null | undefined>>,
): Readonly<Record<string, string | number | null>> {
  const { prompt = null, response = null, ...rest } = sent;
  const numbers = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { prompt, response, ...Object.fromEntries(numbers) };
}
