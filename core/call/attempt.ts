import type { PolarError } from "../PolarError.js";
import type { CallResult } from "../Result.js";
import type { Call } from "./Call.js";
import { errorAt, thrownError } from "./failures.js";
import { onAbort } from "./onAbort.js";
import { headersOf, initOf, type Prepared } from "./request.js";
import { send } from "./send.js";
import { settle } from "./settle.js";

/** Timers cannot wait longer: they would fire at once. */
export const LONGEST_WAIT_MS: number = 2 ** 31 - 1;

/**
 * Tries once. The time limit and the caller's signal end the attempt whatever it is busy with:
 * a token function, the answer's body, a hook.
 */
export function attempt(call: Call, prepared: Prepared): Promise<CallResult<unknown, PolarError>> {
  return new Promise((resolve) => {
    const started = Date.now();
    const { signal } = call.options;
    const timeoutMs = call.options.timeoutMs ?? call.setup.options.timeoutMs ?? 10_000;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leave = (): void => {};

    function finish(result: CallResult<unknown, PolarError>): void {
      clearTimeout(timer);
      leave();
      resolve(result);
    }
    function stop(name: "RequestAbortedError" | "RequestTimeoutError", details?: object): void {
      const words = `stopped after ${Date.now() - started} ms`;
      finish({ ok: false, error: errorAt(call.endpoint, name, words, details) });
      controller.abort();
    }

    leave = onAbort(signal, () => stop("RequestAbortedError", { cause: signal?.reason }));
    if (timeoutMs > 0 && timeoutMs <= LONGEST_WAIT_MS)
      timer = setTimeout(() => stop("RequestTimeoutError"), timeoutMs);
    exchange(call, prepared, controller.signal).then(finish, (thrown: unknown) =>
      finish({ ok: false, error: thrownError(call.endpoint, thrown) }),
    );
  });
}

/** Sends the request and reads the answer. */
async function exchange(
  call: Call,
  prepared: Prepared,
  signal: AbortSignal,
): Promise<CallResult<unknown, PolarError>> {
  const token = await call.setup.token?.(call);
  const init = initOf(call, headersOf(call, token, prepared), prepared, signal);
  // The token may have come too late. Nobody waits for what this attempt comes to.
  if (signal.aborted) throw signal;
  const sent = await send(call, prepared.url, init);
  return sent.ok ? settle(call, sent.response, sent.body) : sent;
}
