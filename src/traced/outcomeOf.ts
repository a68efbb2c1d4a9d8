import type { Attributes } from "@opentelemetry/api";
import type { Failed } from "../../core/call/Failed.js";
import type { PolarError } from "../../core/PolarError.js";
import type { CallResult } from "../../core/Result.js";

/**
 * What a result is in attributes: the status of an answer, and the name of an error. Its message
 * may hold what was sent.
 */
export function outcomeOf(result: CallResult<unknown, PolarError>): Attributes {
  if (result.ok) return { "http.response.status_code": result.status };
  const { name, statusCode }: Failed = result.error;
  return statusCode
    ? { "error.type": name, "http.response.status_code": statusCode }
    : { "error.type": name };
}
