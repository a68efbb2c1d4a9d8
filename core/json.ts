import type { Answer } from "./EndpointDefinition.js";
import { invalid } from "./invalid.js";

/** Reads an answer whose value is its JSON. */
export const json = ({ headers, body, data }: Answer): unknown => {
  // An answer that does not say what it is may be JSON.
  const type = headers.get("content-type") ?? "json";
  if (data === undefined || !/json/i.test(type))
    throw invalid("ResponseValidationError", "body", "JSON", `${type} ${body}`.slice(0, 99), {
      rawValue: body,
    });
  return data;
};
