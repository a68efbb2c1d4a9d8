import type { PolarError } from "../PolarError.js";
import type { CallResult, CallSuccess } from "../Result.js";
import { thrownError } from "./failures.js";
import { headersOf } from "./headers.js";
import type { OngoingCall } from "./OngoingCall.js";
import { onAbort } from "./onAbort.js";
import { initOf, type Prepared } from "./request.js";
import { type StepError, stepError } from "./StepError.js";
import { send } from "./send.js";
import { settle } from "./settle.js";
import { timeLimitOf } from "./timeLimit.js";

/**
 * Tries once. The time limit and the caller's signal end the attempt whatever it is busy with: a
 * token function, the answer's body, a hook.
 */
export async function attempt(
  call: OngoingCall,
  prepared: Prepared,
): Promise<CallResult<unknown, PolarError>> {
  const limitMs = timeLimitOf(call);
  const started = Date.now();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave: (() => void) | undefined;
  let fail: (error: StepError) => void;
  const stopped = new Promise<never>((_, reject) => {
    fail = reject;
  });
  function stop(name: string, details?: object): void {
    fail(stepError(name, `stopped after ${Date.now() - started} ms`, details));
    controller.abort();
  }
  try {
    leave = onAbort(call.options.signal, (cause) => stop("RequestAbortedError", { cause }));
    if (limitMs > 0) timer = setTimeout(stop, limitMs, "RequestTimeoutError");
    return await Promise.race([stopped, exchange(call, prepared, controller.signal)]);
  } catch (thrown) {
    return { ok: false, error: thrownError(call.endpoint, thrown) };
  } finally {
    clearTimeout(timer);
    leave?.();
  }
}

/** Sends the request and reads the answer. Once the attempt is over, nobody waits for this. */
async function exchange(
  call: OngoingCall,
  prepared: Prepared,
  signal: AbortSignal,
): Promise<CallSuccess<unknown>> {
  const token = signal.aborted ? undefined : await call.setup.token?.(call);
  // The attempt is over, so that nobody sees what is thrown here.
  if (signal.aborted) throw signal;
  const init = initOf(call, headersOf(call, token, prepared.contentType), prepared, signal);
  const { response, body } = await send(call, prepared.url, init);
  return settle(call, response, body);
}
