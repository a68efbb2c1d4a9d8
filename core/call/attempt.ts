import type { PolarError } from "../PolarError.js";
import type { CallResult, CallSuccess } from "../Result.js";
import type { Call } from "./Caller.js";
import { thrownError } from "./failures.js";
import { headersOf } from "./headers.js";
import { onAbort } from "./onAbort.js";
import { initOf, type Prepared } from "./request.js";
import { StepError } from "./StepError.js";
import { send } from "./send.js";
import { settle } from "./settle.js";

/** Timers cannot wait longer: they would fire at once. */
export const LONGEST_WAIT_MS: number = 2 ** 31 - 1;

/**
 * Tries once. The time limit and the caller's signal end the attempt whatever it is busy with: a
 * token function, the answer's body, a hook.
 */
export async function attempt(call: Call, prepared: Prepared): Promise<CallResult<unknown, PolarError>> {
  const { signal, timeoutMs = call.setup.options.timeoutMs ?? 10_000 } = call.options;
  const started = Date.now();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    function stop(name: string, details?: object): void {
      reject(new StepError(name, `stopped after ${Date.now() - started} ms`, details));
      controller.abort();
    }

    leave = onAbort(signal, (cause) => stop("RequestAbortedError", { cause }));
    if (timeoutMs > 0 && timeoutMs <= LONGEST_WAIT_MS)
      timer = setTimeout(stop, timeoutMs, "RequestTimeoutError");
  });
  try {
    return await Promise.race([stopped, exchange(call, prepared, controller.signal)]);
  } catch (thrown) {
    return { ok: false, error: thrownError(call.endpoint, thrown) };
  } finally {
    clearTimeout(timer);
    leave?.();
  }
}

/** Sends the request and reads the answer. Once the attempt is over, nobody waits for this. */
async function exchange(call: Call, prepared: Prepared, signal: AbortSignal): Promise<CallSuccess<unknown>> {
  const token = signal.aborted ? undefined : await call.setup.token?.(call);
  if (signal.aborted) throw signal;
  const init = initOf(call, headersOf(call, token, prepared.contentType), prepared, signal);
  const { response, body } = await send(call, prepared.url, init);
  return settle(call, response, body);
}
