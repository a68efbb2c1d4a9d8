import { fail, ok, type Reader } from "./Outcome.js";

/** A number of a JSON body, as pydantic understands it: `"2.5"` is 2.5. */
export function number(rules: { readonly gt?: number; readonly ge?: number } = {}): Reader<number> {
  return (input, loc) => {
    if (typeof input !== "number" && typeof input !== "string") {
      return fail("float_type", loc, "Input should be a valid number", input);
    }
    const value = typeof input === "number" ? input : Number(input.trim() === "" ? "x" : input);
    if (Number.isNaN(value)) {
      const msg = "Input should be a valid number, unable to parse string as a number";
      return fail("float_parsing", loc, msg, input);
    }
    const { gt, ge } = rules;
    if (gt !== undefined && value <= gt) {
      return fail("greater_than", loc, `Input should be greater than ${gt}`, input, { gt });
    }
    if (ge !== undefined && value < ge) {
      return fail("greater_than_equal", loc, `Input should be greater than or equal to ${ge}`, input, { ge });
    }
    return ok(value);
  };
}
