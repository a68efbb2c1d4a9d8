import type { Answer } from "../call/Answer.js";
import { invalid } from "../call/StepError.js";

/** Reads an answer whose value is its JSON. */
export function json({ headers, body, data }: Answer): unknown {
  // An answer that does not say what it is may be JSON.
  const type = headers.get("content-type") ?? "json";
  const isJSON = /json/i.test(type);
  if (isJSON && data === Object(data)) return data;
  // The body is not quoted: it may hold a secret.
  const kind = isJSON ? kindOfJSON(body, data) : `${type} of`;
  const received = body ? `${kind} ${body.length} characters` : "an empty body";
  throw invalid("ResponseValidationError", ["body"], "JSON", received, { rawValue: body });
}

/** What a body is that should be the JSON of an object or a list. */
function kindOfJSON(body: string, data: unknown): string {
  if (data !== undefined) return "no object or list, but";
  const outside = body.replace(/"(\\.|[^"\\])*"/gs, "");
  const isOpen = outside.includes('"') || outside.split(/[[{]/).length > outside.split(/[\]}]/).length;
  return isOpen ? "JSON that ends early at" : "broken JSON of";
}
