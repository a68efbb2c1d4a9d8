import { fail, failValue, ok, type Reader } from "./Outcome.js";

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
