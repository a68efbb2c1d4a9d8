import type { Answer } from "./EndpointDefinition.js";
import { invalid } from "./invalid.js";

/** Reads an answer whose value is its JSON. */
export const json = ({ headers, body, data }: Answer): unknown => {
  // An answer that does not say what it is may be JSON.
  const type = headers.get("content-type") ?? "json";
  // The body is not quoted: it may hold a secret.
  if (data !== Object(data) || !/json/i.test(type))
    throw invalid("ResponseValidationError", "body", "JSON", `${type}, ${body.length} characters`, {
      rawValue: body,
    });
  return data;
};
