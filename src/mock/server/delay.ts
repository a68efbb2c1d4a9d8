/** Waits; rejects with the signal's reason as soon as one of the signals is aborted. */
export function delay(milliseconds: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    function end(): void {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener("abort", abort);
    }

    function abort(): void {
      end();
      reject(signals.find(({ aborted }) => aborted)?.reason);
    }

    const timer = setTimeout(() => {
      end();
      resolve();
    }, milliseconds);
    for (const signal of signals) signal.addEventListener("abort", abort);
    if (signals.some(({ aborted }) => aborted)) abort();
  });
}
