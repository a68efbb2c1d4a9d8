import type { Answer } from "./EndpointDefinition.js";
import { invalid } from "./invalid.js";
import type { Success } from "./Result.js";

/** Reads an answer whose value is its JSON. */
export const json = ({ response, body, data }: Answer): Success<unknown> => {
  if (data === undefined || !/json/i.test(response.headers.get("content-type") ?? "json"))
    throw invalid("ResponseValidationError", "body", "JSON", body.slice(0, 99) || "nothing", {
      rawValue: body,
    });
  return { ok: true, value: data, drift: [] };
};
