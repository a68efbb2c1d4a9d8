import type { EndpointDefinition } from "../EndpointDefinition.js";
import type { PolarError } from "../PolarError.js";
import type { Answer } from "./Answer.js";
import { errorAt, oneLine } from "./failures.js";

/** What the server's errors may hold; nothing of it is certain. */
interface ErrorData {
  readonly error?: unknown;
  readonly detail?: unknown;
  readonly errorDescription?: unknown;
}

/** The error that an answer of 300 or more is: one that the endpoint documents, or an `SDKError`. */
export function apiError(
  endpoint: EndpointDefinition,
  { response, statusCode, headers, body, data, retryAfterMs }: Answer,
): PolarError {
  const said: ErrorData = { error: undefined, detail: undefined, errorDescription: undefined, ...Object(data) };
  const name = Array.isArray(said.detail) ? "HTTPValidationError" : said.error;
  const error = errorAt(
    endpoint,
    typeof name === "string" && endpoint.errors.includes(name) ? name : "SDKError",
    oneLine(`${statusCode} ${wordsOfServer(said) || body}`),
    { statusCode, headers, body, data, retryAfterMs },
  );
  // Not printed with the error, which has all of it.
  return Object.defineProperty(error, "response", { value: response });
}

/** What the server says in its error: `ResourceNotFound, Customer not found`. */
function wordsOfServer({ error, detail, errorDescription }: ErrorData): string {
  const words = Array.isArray(detail) ? detail.map(detailText).join("; ") : (detail ?? errorDescription);
  return [error, words].filter((part) => typeof part === "string" && part).join(", ");
}

/** One item of a 422: `body.email: field required`. What was sent is not quoted. */
function detailText(item: unknown): string {
  const { loc, msg } = { loc: [], msg: "", ...Object(item) };
  return `${[loc].flat().join(".")}: ${msg}`;
}
