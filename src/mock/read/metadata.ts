import { anyMap, map } from "./map.js";
import { failValue, type Issue, ok, type Reader, whole } from "./Outcome.js";
import { text } from "./text.js";

export type MetadataValue = string | number | boolean;

const readString = text({ min: 1, max: 500 });

/** A value of a free-form map. A union of four types fails with one issue for each of them. */
export const metadataValue: Reader<MetadataValue> = (value, loc) => {
  if (typeof value === "number" || typeof value === "boolean") return ok(value);
  const asString = readString(value, [...loc, "constrained-str"]);
  if (asString.ok) return asString;
  const why = typeof value === "string" ? "parsing" : "type";

  function issue(kind: string, noun: string, ending: string): Issue {
    return {
      type: `${kind}_${why}`,
      loc: [...loc, kind],
      msg: `Input should be a valid ${noun}${why === "parsing" ? `, ${ending}` : ""}`,
      input: value,
    };
  }

  return {
    ok: false,
    issues: [
      ...asString.issues,
      issue("int", "integer", "unable to parse string as an integer"),
      issue("float", "number", "unable to parse string as a number"),
      issue("bool", "boolean", "unable to interpret input"),
    ],
  };
};

/** Metadata: what the caller keeps with an object. */
export type Metadata = Readonly<Record<string, MetadataValue>>;

/** A free-form map, in which a key such as `__proto__` is a key like any other. */
export const metadata: Reader<Metadata> = whole(
  map(metadataValue, { max: 50, key: text({ min: 1, max: 40 }) }),
  (values, input, loc) => {
    const hasNul = Object.entries(values)
      .flat()
      .some((part) => String(part).includes("\0"));
    return hasNul ? failValue(loc, "This value contains invalid characters", input) : undefined;
  },
);

/** What is kept with a seat: at most 1 KB of it. */
export const seatMetadata: Reader<Readonly<Record<string, unknown>>> = whole(anyMap, (value, input, loc) =>
  JSON.stringify(value).length <= 1024 ? undefined : failValue(loc, "Metadata size cannot exceed 1KB", input),
);
