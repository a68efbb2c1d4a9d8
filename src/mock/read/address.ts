import type { Address } from "../api/answers.js";
import { COUNTRIES } from "../kit/countries.js";
import { oneOf } from "./literal.js";
import { failValue, nullable, ok, type Reader } from "./Outcome.js";
import { object, optional, required } from "./object.js";
import { textOrNull } from "./text.js";

const US_STATES =
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC";
const CA_PROVINCES = "AB BC MB NB NL NS NT NU ON PE QC SK YT";

const readCountry = oneOf(COUNTRIES);
/** A country by its two letters, of either case. */
export const country: Reader<string> = (input, loc) =>
  readCountry(typeof input === "string" ? input.toUpperCase() : input, loc);

const line = optional(nullable(textOrNull()));
const readFields = object({
  line1: line,
  line2: line,
  postal_code: line,
  city: line,
  state: line,
  country: required(country),
});

/** A billing address; states of the US and Canada get the country's prefix, as in `US-CA`. */
export const address: Reader<Address> = (input, loc) => {
  const outcome = readFields(input, loc);
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  const state = prefixed(value.state ?? null, value.country);
  if (state !== null && value.country === "US" && !isIn(state, "US", US_STATES)) {
    return failValue(loc, "Invalid US state", input);
  }
  if (state !== null && value.country === "CA" && !isIn(state, "CA", CA_PROVINCES)) {
    return failValue(loc, "Invalid CA subdivision", input);
  }
  return ok({
    line1: value.line1 ?? null,
    line2: value.line2 ?? null,
    postal_code: value.postal_code ?? null,
    city: value.city ?? null,
    state,
    country: value.country,
  });
};

function prefixed(state: string | null, countryCode: string): string | null {
  if (state === null || (countryCode !== "US" && countryCode !== "CA")) return state;
  return state.startsWith(`${countryCode}-`) ? state : `${countryCode}-${state}`;
}

function isIn(state: string, countryCode: string, codes: string): boolean {
  return codes.split(" ").some((code) => state === `${countryCode}-${code}`);
}
