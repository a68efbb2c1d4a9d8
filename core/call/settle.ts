import { decode } from "../codec/decode.js";
import type { Fields } from "../codec/fields.js";
import type { CallSuccess } from "../Result.js";
import type { Answer } from "./Answer.js";
import { apiError } from "./apiError.js";
import type { OngoingCall } from "./OngoingCall.js";

/**
 * What an answer comes to: the value that the endpoint reads from it, or the error that is thrown.
 */
export async function settle(
  call: OngoingCall,
  sent: Headers,
  response: Response,
  body: string,
): Promise<CallSuccess<unknown>> {
  const { endpoint } = call;
  const { status, headers } = response;
  const data = dataOf(body, endpoint.fields);
  const retryAfterMs = retryAfter(headers.get("retry-after"));
  const answer: Answer = { response, statusCode: status, headers, body, data, retryAfterMs };
  if (!response.ok) throw apiError(call, sent, answer);
  // A page asks for its result when somebody walks it, and by then it is made.
  const value = endpoint.read?.(answer, call, () => result);
  const drift = (await endpoint.checkAnswer?.(answer, call)) ?? [];
  let record: Readonly<Record<string, string>> | undefined;
  const result: CallSuccess<unknown> = {
    ok: true,
    value,
    drift,
    status,
    get headers() {
      record ??= recordOf(headers);
      return record;
    },
  };
  return result;
}

/**
 * Headers by lower-case name; none where a `fetch` of the caller's has answered with less than a
 * `Response`.
 */
function recordOf(headers: Headers): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(headers);
  } catch {
    return {};
  }
}

/** A body as a program sees it; undefined where it is not JSON, and whoever needs JSON says so. */
function dataOf(body: string, fields: Fields | undefined): unknown {
  try {
    return decode(JSON.parse(body), fields);
  } catch {
    return undefined;
  }
}

/** The wait that `Retry-After` asks for, in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value: string | null): number {
  const ms = Number(value) * 1000;
  return Math.max(0, Number.isNaN(ms) ? Date.parse(`${value}`) - Date.now() : ms) || 0;
}
