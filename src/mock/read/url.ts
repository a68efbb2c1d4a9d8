import { fail, ok, type Reader } from "./Outcome.js";

const MAX = 2083;

/** An address of the web, given back as it was sent: a placeholder in it stays one. */
export const url: Reader<string> = (input, loc) => {
  if (typeof input !== "string") {
    return fail("url_type", loc, "URL input should be a string or URL", input);
  }
  const text = input.trim();
  if (text.length > MAX) {
    const msg = `URL should have at most ${MAX} characters`;
    return fail("url_too_long", loc, msg, input, { max_length: MAX });
  }
  if (!URL.canParse(text)) {
    const error = "relative URL without a base";
    return fail("url_parsing", loc, `Input should be a valid URL, ${error}`, input, { error });
  }
  if (/^https?:/i.test(text)) return ok(text);
  const expected_schemes = "'http' or 'https'";
  return fail("url_scheme", loc, `URL scheme should be ${expected_schemes}`, input, { expected_schemes });
};
