import type { Conversion, Fields } from "./fields.js";
import { conversionOf, toSnakeCase } from "./names.js";
import { remembered } from "./remembered.js";
import { ruleFor } from "./ruleFor.js";

type PlainObject = Readonly<Record<string, unknown>>;

/** What the codec knows of a program's key: the name on the wire, and what happens to the value. */
const programKey = /* @__PURE__ */ remembered((key) => {
  const name = toSnakeCase(key);
  return { name, conversion: conversionOf(name) };
});

/**
 * Writes a request as the JSON that the API reads: snake_case names, free-form maps as they are.
 * Gives undefined for undefined.
 *
 * The text is written here and not by `JSON.stringify`, which would ask every object and list for a
 * `toJSON`, also for one of `Object.prototype`.
 */
export function encode(value: unknown, fields?: Fields): string | undefined {
  return write(value, "convert", fields);
}

function write(value: unknown, conversion: Conversion, fields: Fields | undefined): string | undefined {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (conversion === "first" && Array.isArray(value)) return write(value[0], "convert", fields);
  // A list has no names of its own: what holds for it holds for its items, but for maps.
  const inside = conversion === "keep" ? "keep" : "convert";
  if (Array.isArray(value))
    return `[${value.map((item) => write(item, inside, fields) ?? "null").join(",")}]`;
  const object = value as PlainObject;
  const members: string[] = [];
  for (const key of Object.keys(object)) {
    const known = programKey(key);
    const isNamed = conversion !== "keep" && conversion !== "keepKeys";
    const rule = isNamed ? (ruleFor(fields, known.name, object) ?? known.conversion) : inside;
    const text = write(object[key], rule, fields);
    if (text !== undefined) members.push(`${JSON.stringify(isNamed ? known.name : key)}:${text}`);
  }
  return `{${members.join(",")}}`;
}
