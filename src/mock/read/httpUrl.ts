import { ok, type Reader } from "./Outcome.js";
import { url } from "./url.js";

/** An address of the web, spelled as browsers spell it: `https://example.com/`. */
export const httpUrl: Reader<string> = (input, loc) => {
  const outcome = url(input, loc);
  return outcome.ok ? ok(new URL(outcome.value).href) : outcome;
};
