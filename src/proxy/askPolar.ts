import type { Answer } from "../../core/call/Answer.js";
import type { Caller } from "../../core/call/Caller.js";
import { invalid } from "../../core/call/StepError.js";
import { timeLimitOf } from "../../core/call/timeLimit.js";
import type { EndpointDefinition } from "../../core/EndpointDefinition.js";
import type { RequestOptions } from "../../core/options.js";
import { own } from "../../core/own.js";
import type { PolarError } from "../../core/PolarError.js";
import type { Result } from "../../core/Result.js";
import { bytesOf } from "./bytesOf.js";
import { contentType } from "./contentType.js";

/**
 * An answer's body: bytes where it has been read, a stream where it is to be passed on piece by
 * piece.
 */
export type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** What a successful call gives. */
export interface Answered {
  readonly answer: Answer;
  /** The longest wait for a part of it, as the core has it. */
  readonly timeoutMs: number;
}

/** What came of asking Polar. */
export interface Reply {
  readonly result: Result<Answered, PolarError>;
  /** The body of the last answer. */
  readonly body: Body;
}

/**
 * Calls Polar for an endpoint, and gives the answer as it came: not parsed, not checked.
 *
 * An answer of more than `limit` bytes is an error. A CSV export is not held to it, since it is
 * never in memory as a whole.
 */
export async function askPolar(
  core: Caller,
  lite: EndpointDefinition,
  input: unknown,
  options: RequestOptions,
  limit: number,
): Promise<Reply> {
  let body: Body = new Uint8Array();
  const passing = own<EndpointDefinition>({
    ...lite,
    readBody: async (response) => {
      body = await bodyOf(response, limit);
      // The text of an error says its name; that of a success is nobody's business here.
      return response.ok || body instanceof ReadableStream ? "" : new TextDecoder().decode(body);
    },
    read: (answer, call) => ({ answer, timeoutMs: timeLimitOf(call) }) satisfies Answered,
  });
  // A redirect would take the token, or its answer the page, to wherever it says.
  const given: RequestOptions = { ...options, redirect: "manual" };
  const result = (await core.call(passing, input, given)) as Result<Answered, PolarError>;
  return { result, body };
}

async function bodyOf(response: Response, limit: number): Promise<Body> {
  // A `fetch` of somebody's may not know of `redirect`.
  if (response.redirected) throw unusable("an answer of Polar's own", "one that a redirect led to");
  const isExport = contentType(response.headers.get("content-type")).startsWith("text/csv");
  if (response.ok && isExport && response.body) return response.body;
  const bytes = await bytesOf(response.body, limit);
  if (!bytes) throw unusable(`at most ${limit} bytes`, "more");
  return bytes;
}

function unusable(expected: string, received: string): Error {
  return invalid("ResponseValidationError", ["body"], expected, received);
}
