import { fail, ok, type Reader } from "./Outcome.js";

const PLACES = 12;
const DIGITS = 17;

/** A positive decimal number, a JSON number or a text, with at most 12 places; kept as text. */
export const decimal: Reader<string> = (input, loc) => {
  if (typeof input !== "number" && typeof input !== "string") {
    const msg = "Decimal input should be an integer, float, string or Decimal object";
    return fail("decimal_type", loc, msg, input);
  }
  const text = typeof input === "number" ? input.toFixed(PLACES) : input.trim();
  const [, sign, whole = "", places = ""] = /^([+-]?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  if (sign === undefined || whole + places === "") {
    return fail("decimal_parsing", loc, "Input should be a valid decimal", input);
  }
  if (sign === "-" || /^0*$/.test(whole + places)) {
    return fail("greater_than", loc, "Input should be greater than 0", input, { gt: 0 });
  }
  const fraction = places.replace(/0+$/, "");
  const integer = whole.replace(/^0+/, "");
  if (fraction.length > PLACES) {
    const msg = `Decimal input should have no more than ${PLACES} decimal places`;
    return fail("decimal_max_places", loc, msg, input, { decimal_places: PLACES });
  }
  if (integer.length > DIGITS - PLACES) {
    const msg = `Decimal input should have no more than ${DIGITS - PLACES} digits before the decimal point`;
    return fail("decimal_whole_digits", loc, msg, input, { whole_digits: DIGITS - PLACES });
  }
  const rest = fraction === "" ? "" : `.${fraction}`;
  return ok(`${integer === "" ? "0" : integer}${rest}`);
};
