import type { Answer } from "./EndpointDefinition.js";
import { invalid } from "./invalid.js";

/** Reads an answer whose value is its text, such as a CSV export. */
export const text = ({ headers, body }: Answer): string => {
  const type = headers.get("content-type") ?? "text/csv";
  if (!/^text\/csv/i.test(type))
    throw invalid("ResponseValidationError", "body", "text/csv", type, { rawValue: body });
  return body;
};
