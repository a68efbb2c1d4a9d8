import { fail, type Loc, type Outcome, ok, type Reader } from "./Outcome.js";

interface Bounds {
  /** What the value must be above. */
  readonly gt?: number;
  /** The least value. */
  readonly ge?: number;
  /** The greatest value. */
  readonly le?: number;
}

/** An integer of a JSON body, as pydantic understands it: `2.0` and `"2"` are 2. */
export function integer(bounds: Bounds = {}): Reader<number> {
  return (input, loc) => {
    if (typeof input !== "number" && typeof input !== "string") {
      return fail("int_type", loc, "Input should be a valid integer", input);
    }
    if (typeof input === "string" && !/^\s*[+-]?\d+(?:_\d+)*(?:\.0+)?\s*$/.test(input)) {
      const msg = "Input should be a valid integer, unable to parse string as an integer";
      return fail("int_parsing", loc, msg, input);
    }
    const value = typeof input === "number" ? input : Number(input.replaceAll("_", ""));
    if (!Number.isInteger(value)) {
      const msg = "Input should be a valid integer, got a number with a fractional part";
      return fail("int_from_float", loc, msg, input);
    }
    return bounded(value, bounds, input, loc);
  };
}

/** A number of a JSON body, as pydantic understands it: `"2.5"` is 2.5. */
export function number(bounds: Bounds = {}): Reader<number> {
  return (input, loc) => {
    if (typeof input !== "number" && typeof input !== "string") {
      return fail("float_type", loc, "Input should be a valid number", input);
    }
    const value = typeof input === "number" ? input : Number(input.trim() === "" ? "x" : input);
    if (Number.isNaN(value)) {
      const msg = "Input should be a valid number, unable to parse string as a number";
      return fail("float_parsing", loc, msg, input);
    }
    return bounded(value, bounds, input, loc);
  };
}

function bounded(value: number, { gt, ge, le }: Bounds, input: unknown, loc: Loc): Outcome<number> {
  if (gt !== undefined && value <= gt) {
    return fail("greater_than", loc, `Input should be greater than ${gt}`, input, { gt });
  }
  if (ge !== undefined && value < ge) {
    return fail("greater_than_equal", loc, `Input should be greater than or equal to ${ge}`, input, { ge });
  }
  if (le === undefined || value <= le) return ok(value);
  return fail("less_than_equal", loc, `Input should be less than or equal to ${le}`, input, { le });
}

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
