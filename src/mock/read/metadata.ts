import { type MetadataValue, metadataValue } from "./metadataValue.js";
import { fail, failValue, type Issue, ok, type Reader } from "./Outcome.js";
import { isJsonObject } from "./object.js";
import { text } from "./text.js";

export type { MetadataValue } from "./metadataValue.js";

const MAX_KEYS = 50;
const readKey = text({ min: 1, max: 40 });

/** Metadata: what the caller keeps with an object. */
export type Metadata = Readonly<Record<string, MetadataValue>>;

/** A free-form map, in which a key such as `__proto__` is a key like any other. */
export const metadata: Reader<Metadata> = (input, loc) => {
  if (!isJsonObject(input)) {
    return fail("dict_type", loc, "Input should be a valid dictionary", input);
  }
  const entries = Object.entries(input);
  const issues: Issue[] = [];
  const values: [string, MetadataValue][] = [];
  for (const [key, value] of entries) {
    const named = readKey(key, [...loc, key, "[key]"]);
    if (!named.ok) issues.push(...named.issues);
    const outcome = metadataValue(value, [...loc, key]);
    if (outcome.ok) values.push([key, outcome.value]);
    else issues.push(...outcome.issues);
  }
  if (issues.length > 0) return { ok: false, issues };
  if (entries.length > MAX_KEYS) {
    const msg = `Dictionary should have at most ${MAX_KEYS} items after validation, not ${entries.length}`;
    const ctx = { field_type: "Dictionary", max_length: MAX_KEYS, actual_length: entries.length };
    return fail("too_long", loc, msg, input, ctx);
  }
  const nul = values.some((pair) => pair.some((part) => String(part).includes("\0")));
  return nul
    ? failValue(loc, "This value contains invalid characters", input)
    : ok(Object.fromEntries(values));
};
