import { failValue, type Reader } from "./Outcome.js";
import { text } from "./text.js";

const readText = text();

/** The language of a page, as in `en` or `pt-BR`. */
export const locale: Reader<string> = (input, loc) => {
  const outcome = readText(input, loc);
  if (!outcome.ok || /^[a-zA-Z]{2,3}(-[a-zA-Z]{2}|-[0-9]{3})?$/.test(outcome.value)) return outcome;
  return failValue(loc, "Invalid IETF BCP 47 language tag", input);
};
