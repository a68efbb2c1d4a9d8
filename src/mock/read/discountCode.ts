import { failValue, type Reader } from "./Outcome.js";
import { textOrNull } from "./text.js";

const readText = textOrNull();

/** The code of a discount: letters and digits; an empty one means null. */
export const discountCode: Reader<string | null> = (input, loc) => {
  const outcome = readText(input, loc);
  if (!outcome.ok || outcome.value === null) return outcome;
  if (outcome.value.length < 3 || outcome.value.length > 256) {
    return failValue(loc, "Code must be between 3 and 256 characters long.", input);
  }
  if (/^[\p{L}\p{N}]+$/u.test(outcome.value)) return outcome;
  return failValue(loc, "Code must contain only alphanumeric characters.", input);
};
