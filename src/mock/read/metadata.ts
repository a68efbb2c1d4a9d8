import { fail, failValue, type Issue, type Loc, ok, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";
import { text } from "./text.js";

export type MetadataValue = string | number | boolean;

const MAX_KEYS = 50;
const readKey = text({ min: 1, max: 40 });
const readString = text({ min: 1, max: 500 });

/**
 * A free-form map. It becomes a Map, where a key such as `__proto__` is a key like any other.
 */
export const metadata: Reader<ReadonlyMap<string, MetadataValue>> = (input, loc) => {
  if (!isJsonObject(input)) {
    return fail("dict_type", loc, "Input should be a valid dictionary", input);
  }
  const entries = Object.entries(input);
  const issues: Issue[] = [];
  const values = new Map<string, MetadataValue>();
  for (const [key, value] of entries) {
    const named = readKey(key, [...loc, key, "[key]"]);
    if (!named.ok) issues.push(...named.issues);
    const problems = valueIssues(value, [...loc, key]);
    issues.push(...problems);
    if (problems.length === 0 && isMetadataValue(value)) values.set(key, value);
  }
  if (issues.length > 0) return { ok: false, issues };
  if (entries.length > MAX_KEYS) {
    const msg = `Dictionary should have at most ${MAX_KEYS} items after validation, not ${entries.length}`;
    const ctx = { field_type: "Dictionary", max_length: MAX_KEYS, actual_length: entries.length };
    return fail("too_long", loc, msg, input, ctx);
  }
  const nul = [...values].some((pair) => pair.some((part) => String(part).includes("\0")));
  return nul ? failValue(loc, "This value contains invalid characters", input) : ok(values);
};

function isMetadataValue(value: unknown): value is MetadataValue {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** A union of four types fails with one issue for each of them. */
function valueIssues(value: unknown, loc: Loc): readonly Issue[] {
  if (typeof value === "number" || typeof value === "boolean") return [];
  const asString = readString(value, [...loc, "constrained-str"]);
  if (asString.ok) return [];
  const why = typeof value === "string" ? "parsing" : "type";
  const issue = (kind: string, noun: string, ending: string): Issue => ({
    type: `${kind}_${why}`,
    loc: [...loc, kind],
    msg: `Input should be a valid ${noun}${why === "parsing" ? `, ${ending}` : ""}`,
    input: value,
  });
  return [
    ...asString.issues,
    issue("int", "integer", "unable to parse string as an integer"),
    issue("float", "number", "unable to parse string as a number"),
    issue("bool", "boolean", "unable to interpret input"),
  ];
}
