import { LONGEST_WAIT_MS } from "../core/call/longestWait.js";

/** What a promise comes to within so many milliseconds, or what `late` gives or throws. */
export async function within<TValue, TLate>(
  ms: number,
  promise: Promise<TValue>,
  late: () => TLate,
): Promise<TValue | TLate> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, LONGEST_WAIT_MS));
  });
  try {
    return await Promise.race([promise, waited.then(late)]);
  } finally {
    clearTimeout(timer);
  }
}
