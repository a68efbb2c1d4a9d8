import { fail, ok, type Reader } from "./Outcome.js";

/** The name of a product, stripped before its length is measured; the server counts it in items. */
export const productName: Reader<string> = (input, loc) => {
  if (typeof input !== "string") {
    return fail("string_type", loc, "Input should be a valid string", input);
  }
  const name = input.trim();
  const actual_length = [...name].length;
  if (actual_length < 3) {
    const msg = `Value should have at least 3 items after validation, not ${actual_length}`;
    return fail("too_short", loc, msg, input, { field_type: "Value", min_length: 3, actual_length });
  }
  if (actual_length <= 64) return ok(name);
  const msg = `Value should have at most 64 items after validation, not ${actual_length}`;
  return fail("too_long", loc, msg, input, { field_type: "Value", max_length: 64, actual_length });
};
