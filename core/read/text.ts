import type { Answer } from "../call/Answer.js";
import { invalid } from "../call/StepError.js";

/** Reads an answer whose value is its text, such as a CSV export. */
export function text({ headers, body }: Answer): string {
  const type = headers.get("content-type") ?? "text/csv";
  if (/^text\/csv/i.test(type)) return body;
  throw invalid("ResponseValidationError", ["body"], "text/csv", type, { rawValue: body });
}
