import { ok, type Reader } from "../read/Outcome.js";
import { text } from "../read/text.js";

const read = text();

/** The name of an event's property; `metadata.` may stand before it and says nothing. */
export const meterProperty: Reader<string> = (input, loc) => {
  const outcome = read(input, loc);
  return outcome.ok ? ok(outcome.value.replace(/^metadata\./, "")) : outcome;
};
