import type { Caller, EndpointDefinition, Input } from "../core/EndpointDefinition.js";
import type { Endpoint, EndpointWithDefaults } from "../core/endpoint.js";
import type { ConnectionError, RequestAbortedError, RequestTimeoutError } from "../core/errors.js";
import type { AnyCore, Called, OptionsOf } from "../core/Kind.js";
import { PolarError } from "../core/PolarError.js";
import type { Result } from "../core/Result.js";

/** What can end a stream before its time. */
export type StreamError = ConnectionError | RequestTimeoutError | RequestAbortedError;

/**
 * The text of an answer in pieces, as they arrive. It can be walked once.
 *
 * Walking never throws: what breaks the stream is its last result. Leaving the
 * loop early closes the connection.
 */
export interface TextStream {
  [Symbol.asyncIterator](): AsyncIterator<Result<string, StreamError>, undefined>;
}

/** The function of an endpoint whose value is text, such as `customersExport`. */
type TextEndpoint<Params, Error> =
  | Endpoint<Params, string, Error>
  | EndpointWithDefaults<Params, string, Error>;

/** Waits for `work`, but no longer than `ms` (0 or less: without limit) and not beyond an abort. */
const within = async <Value>(
  work: Promise<Value>,
  ms: number,
  signal: AbortSignal | null | undefined,
): Promise<Value> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    abort = () =>
      reject(new PolarError("RequestAbortedError", "the stream was aborted", { cause: signal?.reason }));
    if (ms > 0 && ms < 2 ** 31) {
      const late = () => reject(new PolarError("RequestTimeoutError", `nothing came for ${ms} ms`));
      timer = setTimeout(late, ms);
    }
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
  });
  try {
    return await Promise.race([stopped, work]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
};

async function* pieces(
  body: ReadableStream<Uint8Array>,
  timeoutMs: number,
  signal: AbortSignal | null | undefined,
): AsyncGenerator<Result<string, StreamError>, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), timeoutMs, signal);
      const text = decoder.decode(value, { stream: !done });
      if (text) yield { ok: true, value: text, drift: [] };
      if (done) return;
    }
  } catch (cause) {
    const error =
      cause instanceof PolarError
        ? cause
        : new PolarError("ConnectionError", "the stream broke off", { cause });
    yield { ok: false, error: error as StreamError };
  } finally {
    // Nobody waits for this, and a stream that is broken already refuses it.
    reader.cancel().catch(() => {});
  }
}

/**
 * Calls a function whose value is text, and gives that text as a stream instead
 * of waiting for all of it. Errors of the call are those of the function.
 *
 * `timeoutMs` is the limit for the answer to begin, and then for each piece.
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
export const stream = <C extends AnyCore, Params, Error>(
  core: C,
  endpoint: TextEndpoint<Params, Error>,
  request?: Params,
  options?: OptionsOf<C>,
): Called<C, TextStream, Error> => {
  let body: ReadableStream<Uint8Array> | null | undefined;
  let send: ((request: Request) => Promise<Response>) | undefined;
  const streamed: EndpointDefinition = {
    ...endpoint,
    encode(input, settings) {
      // The one from before the first attempt: this step is taken for every attempt.
      send ??= settings.fetch ?? fetch;
      const plain = send;
      return {
        ...endpoint.encode?.(input, settings),
        // The pipeline reads bodies to their end, so it is given one that is empty.
        fetch: async (request) => {
          const response = await plain(request);
          if (!response.ok) return response;
          body = response.body;
          return new Response(null, response);
        },
      };
    },
    async read(answer, success, settings, ...call) {
      const { timeoutMs = 10_000, signal } = settings;
      try {
        await endpoint.read?.(answer, success, settings, ...call);
        const walk = pieces(body ?? new Blob([]).stream(), timeoutMs, signal);
        return { [Symbol.asyncIterator]: () => walk } satisfies TextStream;
      } catch (error) {
        body?.cancel().catch(() => {});
        throw error;
      }
    },
  };
  return (core as unknown as Caller).call(streamed, request as Input, options) as Called<
    C,
    TextStream,
    Error
  >;
};
