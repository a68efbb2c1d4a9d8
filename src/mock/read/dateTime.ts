import { storedTimestamp } from "../kit/timestamp.js";
import { fail, ok, type Reader } from "./Outcome.js";

/** A date or a date-time in ISO 8601, UTC unless it says otherwise; as the store keeps it. */
export const dateTime: Reader<string> = (input, loc) => {
  const parts = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)([Zz]|[+-]\d\d:?\d\d)?)?$/.exec(
    typeof input === "string" ? input.trim() : "",
  );
  const [, day, time = "00:00", zone = "Z"] = parts ?? [];
  const text = `${day}T${time}${zone}`;
  if (day === undefined || Number.isNaN(Date.parse(text))) {
    const msg = "Input should be a valid datetime";
    return fail("datetime_parsing", loc, msg, input);
  }
  return ok(storedTimestamp(text));
};
