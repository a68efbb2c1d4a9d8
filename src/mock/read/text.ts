import { sizeProblem } from "./list.js";
import { fail, failValue, mapped, ok, type Reader, whole } from "./Outcome.js";

interface TextRules {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
}

/** A string; lengths count characters (code points), as Python does. */
export function text(rules: TextRules = {}): Reader<string> {
  return (input, loc) => {
    if (typeof input !== "string") {
      return fail("string_type", loc, "Input should be a valid string", input);
    }
    const length = [...input].length;
    const { min, max, pattern } = rules;
    if (min !== undefined && length < min) {
      const msg = `String should have at least ${characters(min)}`;
      return fail("string_too_short", loc, msg, input, { min_length: min });
    }
    if (max !== undefined && length > max) {
      const msg = `String should have at most ${characters(max)}`;
      return fail("string_too_long", loc, msg, input, { max_length: max });
    }
    if (pattern !== undefined && !pattern.test(input)) {
      const msg = `String should match pattern '${pattern.source}'`;
      return fail("string_pattern_mismatch", loc, msg, input, { pattern: pattern.source });
    }
    return ok(input);
  };
}

/** A string without surrounding space; an empty one means null. NUL characters are refused. */
export function textOrNull(rules: TextRules = {}): Reader<string | null> {
  const read = text(rules);
  return (input, loc) => {
    const outcome = read(input, loc);
    if (!outcome.ok) return outcome;
    if (outcome.value.includes("\0")) {
      return failValue(loc, "This value contains invalid characters", input);
    }
    const stripped = outcome.value.trim();
    return ok(stripped === "" ? null : stripped);
  };
}

function characters(count: number): string {
  return count === 1 ? "1 character" : `${count} characters`;
}

/** The language of a page, as in `en` or `pt-BR`. */
export const locale: Reader<string> = whole(text(), (value, input, loc) =>
  /^[a-zA-Z]{2,3}(-[a-zA-Z]{2}|-[0-9]{3})?$/.test(value)
    ? undefined
    : failValue(loc, "Invalid IETF BCP 47 language tag", input),
);

/** What the pages of an organization are found under. */
export const organizationSlug: Reader<string> = whole(text({ min: 3, max: 64 }), (value, input, loc) =>
  /^[A-Za-z0-9-]+$/.test(value)
    ? undefined
    : failValue(loc, "The slug can only contain ASCII letters, numbers and hyphens.", input),
);

/** The code of a discount: letters and digits; an empty one means null. */
export const discountCode: Reader<string | null> = whole(textOrNull(), (value, input, loc) => {
  if (value === null) return undefined;
  if (value.length < 3 || value.length > 256) {
    return failValue(loc, "Code must be between 3 and 256 characters long.", input);
  }
  if (/^[\p{L}\p{N}]+$/u.test(value)) return undefined;
  return failValue(loc, "Code must contain only alphanumeric characters.", input);
});

/** The name of a product, stripped before its length is measured; the server counts it in items. */
export const productName: Reader<string> = whole(
  mapped(text(), (value) => value.trim()),
  (name, input, loc) => sizeProblem("Value", [...name].length, { min: 3, max: 64 }, input, loc),
);
