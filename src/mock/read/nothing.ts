import { fail, ok, type Reader } from "./Outcome.js";

/** Only null. */
export const nothing: Reader<null> = (input, loc) =>
  input === null ? ok(null) : fail("none_required", loc, "Input should be None", input);
