import { fail, ok, type Reader } from "./Outcome.js";

interface IntegerRules {
  /** What the value must be above. */
  readonly gt?: number;
  /** The least value. */
  readonly ge?: number;
  /** The greatest value. */
  readonly le?: number;
}

/** An integer of a JSON body, as pydantic understands it: `2.0` and `"2"` are 2. */
export function integer(rules: IntegerRules = {}): Reader<number> {
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
    const { gt, ge, le } = rules;
    if (gt !== undefined && value <= gt) {
      return fail("greater_than", loc, `Input should be greater than ${gt}`, input, { gt });
    }
    if (ge !== undefined && value < ge) {
      const msg = `Input should be greater than or equal to ${ge}`;
      return fail("greater_than_equal", loc, msg, input, { ge });
    }
    if (le !== undefined && value > le) {
      return fail("less_than_equal", loc, `Input should be less than or equal to ${le}`, input, { le });
    }
    return ok(value);
  };
}
