import { decode } from "../codec/decode.js";
import type { Issue } from "../Issue.js";
import { PolarError } from "../PolarError.js";
import type { CallResult, CallSuccess } from "../Result.js";
import type { Answer } from "./Answer.js";
import type { Call } from "./Call.js";
import { apiError } from "./apiError.js";

/** What an answer comes to: the value that the endpoint reads from it, or an error. */
export async function settle(
  call: Call,
  response: Response,
  body: string,
): Promise<CallResult<unknown, PolarError>> {
  const { endpoint } = call;
  const answer = answerOf(call, response, body);
  if (!response.ok) return { ok: false, error: apiError(endpoint, answer) };
  let result: CallResult<unknown, PolarError>;
  const value = endpoint.read?.(answer, call, () => result);
  if (value instanceof PolarError) return { ok: false, error: value };
  const drift = (await endpoint.checkAnswer?.(answer, call)) ?? [];
  result = drift instanceof PolarError ? { ok: false, error: drift } : success(value, drift, response);
  return result;
}

function answerOf({ endpoint }: Call, response: Response, body: string): Answer {
  const { status, headers } = response;
  let data: unknown;
  try {
    data = decode(JSON.parse(body), endpoint.fields);
  } catch {
    // Whoever needs JSON says so.
  }
  const retryAfterMs = retryAfter(headers.get("retry-after"));
  return { response, statusCode: status, headers, body, data, retryAfterMs };
}

/** The wait that `Retry-After` asks for: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value: string | null): number {
  const seconds = Number(value);
  const ms = value && Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Math.max(0, ms) || 0;
}

function success(value: unknown, drift: readonly Issue[], response: Response): CallSuccess<unknown> {
  return {
    ok: true,
    value,
    drift,
    status: response.status,
    get headers() {
      return Object.fromEntries(response.headers);
    },
  };
}
