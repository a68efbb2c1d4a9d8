import { storedTimestamp } from "../kit/time.js";
import { type TimeZone, timeZone } from "../kit/timeZone.js";
import { fail, failValue, ok, type Reader, whole } from "./Outcome.js";

/** A day, as in `2026-01-31`; of a date-time only one at midnight. */
export const date: Reader<string> = (input, loc) => {
  const text = typeof input === "string" ? input.trim() : "";
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text)?.[1];
  if (day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return ok(day);
  const error = text.length < 10 ? "input is too short" : "invalid character in year";
  const msg = `Input should be a valid date or datetime, ${error}`;
  return fail("date_from_datetime_parsing", loc, msg, input, { error });
};

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

/** A date-time that says which time zone it is in. */
export const awareDateTime: Reader<string> = whole(dateTime, (_, input, loc) =>
  /([Zz]|[+-]\d\d:?\d\d)\s*$/.test(String(input).slice(10))
    ? undefined
    : fail("timezone_aware", loc, "Input should have timezone info", input),
);

/** Polar did not exist before. */
const EARLIEST = "2023-01-01T00:00:00.000000Z";

/** A date-time of which Polar may know something. */
export const sincePolar: Reader<string> = whole(awareDateTime, (value, input, loc) => {
  if (value >= EARLIEST) return undefined;
  const ge = "2023-01-01T00:00:00Z";
  return fail("greater_than_equal", loc, `Input should be greater than or equal to ${ge}`, input, { ge });
});

/** The name of a time zone in a query string, as in `Europe/Paris`. */
export const timeZoneName: Reader<TimeZone> = (input, loc) => {
  const zone = typeof input === "string" ? timeZone(input) : undefined;
  return zone === undefined ? fail("TimeZoneName", loc, "Invalid timezone name.", input) : ok(zone);
};

/** The name of the time zone in which an export writes its times. */
export const exportTimeZone: Reader<TimeZone> = (input, loc) => {
  const zone = typeof input === "string" ? timeZone(input) : undefined;
  return zone === undefined ? failValue(loc, `'${input}' is not a valid IANA time zone`, input) : ok(zone);
};
