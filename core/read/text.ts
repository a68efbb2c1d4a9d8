import type { Answer } from "../call/Answer.js";
import type { Call } from "../call/Call.js";
import { issueError } from "../call/failures.js";

/** Reads an answer whose value is its text, such as a CSV export. */
export function text({ headers, body }: Answer, { endpoint }: Call): unknown {
  const type = headers.get("content-type") ?? "text/csv";
  if (/^text\/csv/i.test(type)) return body;
  return issueError(endpoint, "ResponseValidationError", ["body"], "text/csv", type, { rawValue: body });
}
