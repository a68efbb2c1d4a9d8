import { type Issue, ok, type Reader } from "./Outcome.js";
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
