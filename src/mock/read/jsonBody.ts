import { jsonSyntaxError } from "./jsonSyntaxError.js";
import { fail, type Outcome, ok } from "./Outcome.js";

/** What is nested deeper is refused unread, as the server's parser gives up on it. */
const MAX_DEPTH = 100;

/** A body that is nested too deeply to be read. */
export const TOO_DEEP: unique symbol = Symbol("too deep");

/**
 * The body of a request: what its JSON says, the bare text when it was not declared as JSON, or
 * null when there is none.
 */
export function jsonBody(text: string, contentType: string | null): Outcome<unknown> | typeof TOO_DEEP {
  if (text === "") return ok(null);
  if (jsonDepth(text) > MAX_DEPTH) return TOO_DEEP;
  if (!/^application\/(?:[^;]+\+)?json\s*(?:;|$)/i.test(contentType?.trim() ?? "")) return ok(text);
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    const { position, message } = jsonSyntaxError(text) ?? {
      position: 0,
      message: "Expecting value",
    };
    return fail("json_invalid", ["body", position], "JSON decode error", {}, { error: message });
  }
}

/** How deep the objects and lists of a JSON text lie in each other; counts without recursion. */
function jsonDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInText && character === "\\") at += 1;
    else if (character === '"') isInText = !isInText;
    else if (!isInText && (character === "{" || character === "[")) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (!isInText && (character === "}" || character === "]")) depth -= 1;
  }
  return deepest;
}
