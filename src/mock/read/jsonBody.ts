import { jsonSyntaxError } from "./jsonSyntaxError.js";
import { fail, type Outcome, ok } from "./Outcome.js";

/**
 * The body of a request: what its JSON says, the bare text when it was not declared as JSON, or
 * null when there is none.
 */
export function jsonBody(text: string, contentType: string | null): Outcome<unknown> {
  if (text === "") return ok(null);
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
