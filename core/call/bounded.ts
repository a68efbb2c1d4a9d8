import { onAbort } from "./onAbort.js";
import { stepError } from "./StepError.js";

/**
 * Gives what work comes to, unless its time is over or the caller's signal is aborted before.
 * Work that is stopped hears of it by its own signal; nobody waits for it any more.
 */
export async function bounded<TValue>(
  limitMs: number | undefined,
  callerSignal: AbortSignal | null | undefined,
  work: (signal: AbortSignal) => Promise<TValue>,
): Promise<TValue> {
  const started = Date.now();
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave: (() => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      function stop(name: string, details?: object): void {
        reject(stepError(name, `stopped after ${Date.now() - started} ms`, details));
        controller.abort();
      }
      leave = onAbort(callerSignal, (cause) => stop("RequestAbortedError", { cause }));
      if (limitMs !== undefined) timer = setTimeout(stop, limitMs, "RequestTimeoutError");
      work(controller.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    leave?.();
  }
}
