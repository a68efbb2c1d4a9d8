import { fail, ok, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";

/** An object with any keys and values. */
export const anyMap: Reader<Readonly<Record<string, unknown>>> = (input, loc) =>
  isJsonObject(input) ? ok(input) : fail("dict_type", loc, "Input should be a valid dictionary", input);
