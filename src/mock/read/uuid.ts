import { fail, ok, type Reader } from "./Outcome.js";

const URN = "urn:uuid:";
const GROUP_LENGTHS = [8, 4, 4, 4, 12] as const;

/** A UUID in any usual spelling, given back in the canonical one. */
export const uuid: Reader<string> = (input, loc) => {
  if (typeof input !== "string") {
    const msg = "UUID input should be a string, bytes or UUID object";
    return fail("uuid_type", loc, msg, input);
  }
  const problem = syntaxProblem(input);
  if (problem !== undefined) {
    const msg = `Input should be a valid UUID, ${problem}`;
    return fail("uuid_parsing", loc, msg, input, { error: problem });
  }
  const hex = parts(input).digits.replaceAll("-", "").toLowerCase();
  return ok(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"));
};

/** A UUID of version 4, which all of Polar's own IDs are. */
export const uuid4: Reader<string> = (input, loc) => {
  const outcome = uuid(input, loc);
  if (outcome.ok && !/^.{14}4.{4}[89ab]/.test(outcome.value)) {
    return fail("uuid_version", loc, "UUID version 4 expected", input, { expected_version: 4 });
  }
  return outcome;
};

/** The digits, and how many characters stand before them. */
function parts(input: string): { readonly digits: string; readonly offset: number } {
  if (input.startsWith(URN)) return { digits: input.slice(URN.length), offset: URN.length };
  const braced = input.startsWith("{") && input.endsWith("}");
  return braced ? { digits: input.slice(1, -1), offset: 1 } : { digits: input, offset: 0 };
}

function syntaxProblem(input: string): string | undefined {
  const { digits, offset } = parts(input);
  const at = [...digits].findIndex((character) => !/^[0-9a-fA-F-]$/.test(character));
  if (at !== -1) {
    return `invalid character: found \`${[...digits][at]}\` at ${offset + at + 1}`;
  }
  const groups = digits.split("-");
  // Without hyphens only in the bare spelling.
  if (groups.length === 1 && offset === 0) {
    if (digits.length === 32) return undefined;
    return `invalid length: expected length 32 for simple format, found ${digits.length}`;
  }
  if (groups.length !== GROUP_LENGTHS.length) {
    return `invalid group count: expected 5, found ${groups.length}`;
  }
  for (const [index, expected] of GROUP_LENGTHS.entries()) {
    const found = groups[index]?.length ?? 0;
    if (found !== expected) {
      return `invalid group length in group ${index}: expected ${expected}, found ${found}`;
    }
  }
  return undefined;
}
