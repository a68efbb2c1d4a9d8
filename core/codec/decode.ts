import type { Conversion, Fields } from "./fields.js";
import { conversionOf, toCamelCase } from "./names.js";
import { remembered } from "./remembered.js";
import { ruleFor } from "./ruleFor.js";

type JSONObject = Readonly<Record<string, unknown>>;
type Decoded = Record<string, unknown>;

/** What the codec knows of a wire name: the key in a program, and what happens to the value. */
const wireName = /* @__PURE__ */ remembered((name) => ({
  key: toCamelCase(name),
  conversion: conversionOf(name),
}));

/**
 * Turns parsed JSON of the API into the value that a program sees: camelCase keys, `Date`s for
 * date-times, free-form maps as they are.
 */
export function decode(value: unknown, fields?: Fields): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => decode(item, fields));
  const object = value as JSONObject;
  let decoded: Decoded = {};
  for (const name of Object.keys(object)) {
    const { key, conversion } = wireName(name);
    const value = decodeAs(ruleFor(fields, name, object) ?? conversion, object[name], fields);
    decoded = put(decoded, key, value);
  }
  return decoded;
}

function decodeAs(conversion: Conversion, value: unknown, fields: Fields | undefined): unknown {
  if (conversion === "keep") return value;
  if (conversion === "date" && typeof value === "string") return dateOf(value);
  if (conversion !== "keepKeys" || typeof value !== "object" || value === null || Array.isArray(value))
    return decode(value, fields);
  let decoded: Decoded = {};
  for (const [key, held] of Object.entries(value)) decoded = put(decoded, key, decode(held, fields));
  return decoded;
}

/** Sets an own property: an assignment to `__proto__` would set the prototype. */
function put(object: Decoded, key: string, value: unknown): Decoded {
  if (key === "__proto__") return { ...object, [key]: value };
  object[key] = value;
  return object;
}

/** How a date-time begins (RFC 3339). `Date` alone would take "Team 1" for the year 2001. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT/;

/** The `Date` of a date-time; text that is not a date-time stays text. */
function dateOf(text: string): Date | string {
  if (!DATE_TIME.test(text)) return text;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date;
}
