import type { PolarError } from "../PolarError.js";
import type { CallResult, CallSuccess } from "../Result.js";
import { bounded } from "./bounded.js";
import { thrownError } from "./failures.js";
import { headersOf } from "./headers.js";
import type { OngoingCall } from "./OngoingCall.js";
import { initOf, type Prepared } from "./request.js";
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
  try {
    return await bounded(timeLimitOf(call) || undefined, call.options.signal, (signal) =>
      exchange(call, prepared, signal),
    );
  } catch (thrown) {
    return { ok: false, error: thrownError(call.endpoint, thrown) };
  }
}

/** Sends the request and reads the answer. */
async function exchange(
  call: OngoingCall,
  prepared: Prepared,
  signal: AbortSignal,
): Promise<CallSuccess<unknown>> {
  const token = signal.aborted ? undefined : await call.setup.token?.(call);
  // The attempt is over, so that nobody sees what is thrown here.
  if (signal.aborted) throw signal;
  const headers = headersOf(call, token, prepared.contentType);
  const { response, body } = await send(call, prepared.url, initOf(call, headers, prepared, signal));
  return settle(call, headers, response, body);
}
