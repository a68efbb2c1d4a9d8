import type { Answer } from "../call/Answer.js";
import type { Call } from "../call/Call.js";
import { issueError } from "../call/failures.js";

/** Reads an answer whose value is its JSON. */
export function json({ headers, body, data }: Answer, { endpoint }: Call): unknown {
  // An answer that does not say what it is may be JSON.
  const type = headers.get("content-type") ?? "json";
  const isJSON = /json/i.test(type);
  if (isJSON && typeof data === "object" && data !== null) return data;
  // The body is not quoted: it may hold a secret.
  const received = isJSON || !body ? whatIs(body, data) : `${type}, ${body.length} characters`;
  return issueError(endpoint, "ResponseValidationError", ["body"], "JSON", received, { rawValue: body });
}

/** What a body is that should be the JSON of an object or a list. */
function whatIs(body: string, data: unknown): string {
  if (!body) return "an empty body";
  if (data !== undefined) return `the JSON of ${data === null ? "null" : `a ${typeof data}`}`;
  return `JSON that ${endsEarly(body) ? "ends early at" : "is broken, of"} ${body.length} characters`;
}

/** Whether a text or a bracket of JSON is still open at its end. */
function endsEarly(body: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < body.length; at++) {
    const character = body.charAt(at);
    if (character === "\\") at++;
    else if (character === '"') isInText = !isInText;
    else if (!isInText) depth += Number("{[".includes(character)) - Number("]}".includes(character));
  }
  return isInText || depth > 0;
}
