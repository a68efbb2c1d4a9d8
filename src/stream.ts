import type { AnyCore, Called, OptionsOf } from "../core/CoreTypes.js";
import { LONGEST_WAIT_MS } from "../core/call/attempt.js";
import type { Call, Caller } from "../core/call/Caller.js";
import { onAbort } from "../core/call/onAbort.js";
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
        const walker = body ? walkStream(body.getReader(), call) : walkText(`${text}`);
        return { [Symbol.asyncIterator]: () => walker } satisfies TextStream;
      } catch (thrown) {
        body?.cancel().catch(ignore);
        throw thrown;
      }
    },
  });
}

type Walker = AsyncIterator<Result<string, StreamError>, undefined>;

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
function walkStream(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  { endpoint, setup, options }: Call,
): Walker {
  const { signal } = options;
  const timeoutMs = options.timeoutMs ?? setup.options.timeoutMs ?? 10_000;
  const decoder = new TextDecoder();
  let isOver = false;
  let stopped: StreamError | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = onAbort(signal, () =>
    stop(errorAt(endpoint, "RequestAbortedError", "the stream was aborted", { cause: signal?.reason })),
  );
  // Nobody may ever begin to walk.
  startTimer("nobody read");

  function startTimer(words: string): void {
    clearTimeout(timer);
    if (timeoutMs > 0 && timeoutMs <= LONGEST_WAIT_MS)
      timer = setTimeout(
        () => stop(errorAt(endpoint, "RequestTimeoutError", `${words} for ${timeoutMs} ms`)),
        timeoutMs,
      );
  }
  /** Ends the stream for a reason, which the walk then gives. */
  function stop(error: StreamError): void {
    stopped ??= error;
    close();
  }
  function close(): void {
    clearTimeout(timer);
    leave();
    // Nobody waits for this, and a stream that is broken already refuses it.
    reader.cancel().catch(ignore);
  }
  /** The next piece of text; undefined at the end. */
  async function read(): Promise<string | undefined> {
    for (;;) {
      startTimer("nothing came");
      const { done, value } = await reader.read();
      clearTimeout(timer);
      const text = decoder.decode(value, { stream: !done });
      if (text) return text;
      if (done) return undefined;
    }
  }
  function last(error: StreamError): IteratorResult<Result<string, StreamError>, undefined> {
    isOver = true;
    close();
    return { done: false, value: { ok: false, error } };
  }

  return {
    async next() {
      if (isOver) return { done: true, value: undefined };
      if (stopped) return last(stopped);
      try {
        const value = await read();
        if (stopped) return last(stopped);
        if (value !== undefined) return { done: false, value: { ok: true, value, drift: [] } };
        isOver = true;
        close();
        return { done: true, value: undefined };
      } catch (cause) {
        return last(stopped ?? errorAt(endpoint, "ConnectionError", "the stream broke off", { cause }));
      }
    },
    async return() {
      isOver = true;
      close();
      return { done: true, value: undefined };
    },
  };
}
