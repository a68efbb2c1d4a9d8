import { fail, ok, type Reader } from "./Outcome.js";

/** A day, as in `2026-01-31`; of a date-time only one at midnight. */
export const date: Reader<string> = (input, loc) => {
  const text = typeof input === "string" ? input.trim() : "";
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text)?.[1];
  if (day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return ok(day);
  const error = text.length < 10 ? "input is too short" : "invalid character in year";
  const msg = `Input should be a valid date or datetime, ${error}`;
  return fail("date_from_datetime_parsing", loc, msg, input, { error });
};
