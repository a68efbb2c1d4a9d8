import type { AnyCore, Called, OptionsOf } from "../core/CoreTypes.js";
import type { Caller } from "../core/call/Caller.js";
import type { OngoingCall } from "../core/call/OngoingCall.js";
import { onAbort } from "../core/call/onAbort.js";
import { timeLimitOf } from "../core/call/timeLimit.js";
import type { EndpointDefinition } from "../core/EndpointDefinition.js";
import type { Endpoint, EndpointWithDefaults } from "../core/endpoint.js";
import type { ConnectionError, RequestAbortedError, RequestTimeoutError } from "../core/errors.js";
import { own } from "../core/own.js";
import { PolarError } from "../core/PolarError.js";
import type { Result } from "../core/Result.js";

export type { AnyCore, Called, CoreTypes, OptionsOf } from "../core/CoreTypes.js";
export type { Endpoint, EndpointWithDefaults } from "../core/endpoint.js";
export type { ConnectionError, RequestAbortedError, RequestTimeoutError } from "../core/errors.js";
export type { Issue } from "../core/Issue.js";
export type { Failure, Result, Success } from "../core/Result.js";

/** What can end a stream before its time. */
export type StreamError = ConnectionError | RequestTimeoutError | RequestAbortedError;

/**
 * The text of an answer in pieces, as they arrive. It can be walked once.
 *
 * Walking never throws: what breaks the stream is its last result. Leaving the loop early closes
 * the connection. So do the call's `signal`, and `timeoutMs` where nobody has begun to walk.
 */
export interface TextStream {
  [Symbol.asyncIterator](): AsyncIterator<Result<string, StreamError>, undefined>;
}

/** The function of an endpoint whose value is text, such as `customersExport`. */
export type TextEndpoint<TRequest, TError> =
  | Endpoint<TRequest, string, TError>
  | EndpointWithDefaults<TRequest, string, TError>;

/**
 * Calls a function whose value is text, and gives that text as a stream instead of waiting for all
 * of it. Errors of the call are those of the function.
 *
 * `timeoutMs` is the limit for the answer to begin, for the walk to begin, and then for each piece.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/lite/core";
 * import { customersExport } from "polar-fn/lite/funcs/customersExport";
 * import { stream } from "polar-fn/stream";
 *
 * const polar = new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] });
 *
 * const res = await stream(polar, customersExport);
 * if (!res.ok) throw res.error;
 * for await (const piece of res.value) {
 *   if (!piece.ok) throw piece.error;
 *   process.stdout.write(piece.value);
 * }
 * ```
 */
export function stream<TCore extends AnyCore, TRequest, TError>(
  core: TCore,
  endpoint: TextEndpoint<TRequest, TError>,
  request?: TRequest,
  options?: OptionsOf<TCore>,
): Called<TCore, TextStream, TError> {
  const caller = core as unknown as Caller;
  return caller.call(streamed(endpoint), request, options) as Called<TCore, TextStream, TError>;
}

/** The same endpoint with a stream of its text as value. */
function streamed(endpoint: EndpointDefinition): EndpointDefinition {
  let body: ReadableStream<Uint8Array> | undefined;
  return own<EndpointDefinition>({
    ...endpoint,
    async readBody(response) {
      // What cannot be read in pieces comes as one: errors, and the answers of some `fetch`es.
      if (!response.ok || response.bodyUsed || typeof response.body?.getReader !== "function")
        return response.text();
      body = response.body;
      return "";
    },
    read(answer, call, result) {
      try {
        const text = endpoint.read?.(answer, call, result);
        const walker = body ? new StreamWalker(body.getReader(), call) : walkText(`${text}`);
        return { [Symbol.asyncIterator]: () => walker } satisfies TextStream;
      } catch (thrown) {
        body?.cancel().catch(ignore);
        throw thrown;
      }
    },
  });
}

type Walker = AsyncIterator<Result<string, StreamError>, undefined>;
type Step = IteratorResult<Result<string, StreamError>, undefined>;

const OVER: Step = { done: true, value: undefined };

function ignore(): void {}

/** What ended a stream of an endpoint. */
function errorAt(
  { method, path }: EndpointDefinition,
  name: StreamError["name"],
  words: string,
  details?: object,
): StreamError {
  return new PolarError(name, `${method} ${path}: ${words}`, details) as StreamError;
}

async function* walkText(text: string): AsyncGenerator<Result<string, StreamError>, undefined> {
  if (text) yield { ok: true, value: text, drift: [] };
}

/** Walks a stream piece by piece. Its end, whatever the reason, closes the connection. */
class StreamWalker implements Walker {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #endpoint: EndpointDefinition;
  readonly #limitMs: number;
  #leave: (() => void) | undefined;
  readonly #decoder = new TextDecoder();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;
  /** Why the stream was ended from outside; the walk gives it next. */
  #stopped: StreamError | undefined;

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>, call: OngoingCall) {
    this.#reader = reader;
    this.#endpoint = call.endpoint;
    this.#limitMs = timeLimitOf(call);
    this.#leave = onAbort(call.options.signal, (cause) =>
      this.#stop("RequestAbortedError", "the stream was aborted", { cause }),
    );
    // Nobody may ever begin to walk.
    this.#startTimer("nobody read");
  }

  async next(): Promise<Step> {
    if (this.#isOver) return OVER;
    if (this.#stopped) return this.#last(this.#stopped);
    try {
      const value = await this.#read();
      if (this.#stopped) return this.#last(this.#stopped);
      if (value === undefined) return await this.return();
      return { done: false, value: { ok: true, value, drift: [] } };
    } catch (cause) {
      const broken = errorAt(this.#endpoint, "ConnectionError", "the stream broke off", { cause });
      return this.#last(this.#stopped ?? broken);
    }
  }

  async return(): Promise<Step> {
    this.#isOver = true;
    this.#close();
    return OVER;
  }

  /** The next piece of text; undefined at the end. */
  async #read(): Promise<string | undefined> {
    for (;;) {
      this.#startTimer("nothing came");
      const { done, value } = await this.#reader.read();
      clearTimeout(this.#timer);
      const text = this.#decoder.decode(value, { stream: !done });
      if (text) return text;
      if (done) return undefined;
    }
  }

  #startTimer(words: string): void {
    clearTimeout(this.#timer);
    const ms = this.#limitMs;
    if (ms === 0) return;
    this.#timer = setTimeout(() => this.#stop("RequestTimeoutError", `${words} for ${ms} ms`), ms);
  }

  #stop(name: StreamError["name"], words: string, details?: object): void {
    this.#stopped ??= errorAt(this.#endpoint, name, words, details);
    this.#close();
  }

  #last(error: StreamError): Step {
    this.#isOver = true;
    this.#close();
    return { done: false, value: { ok: false, error } };
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#leave?.();
    // Nobody waits for this, and a stream that is broken already refuses it.
    this.#reader.cancel().catch(ignore);
  }
}
