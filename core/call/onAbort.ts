import { InvalidRequest } from "./InvalidRequest.js";

/** What is to be stopped when a signal is aborted, and the one listener that does it. */
interface Watch {
  readonly stops: Set<() => void>;
  readonly listener: () => void;
}

const watches: WeakMap<AbortSignal, Watch> = /* @__PURE__ */ new WeakMap();

/**
 * Calls `stop` when a signal is aborted, at once if it is already; gives what ends the waiting.
 *
 * A signal gets one listener, however many calls wait for it: Node warns of more than ten.
 */
export function onAbort(signal: AbortSignal | null | undefined, stop: () => void): () => void {
  if (signal == null) return () => {};
  try {
    if (signal.aborted) stop();
    else watchOf(signal).stops.add(stop);
  } catch {
    throw new InvalidRequest(["signal"], "an AbortSignal", typeof signal);
  }
  return () => leave(signal, stop);
}

function watchOf(signal: AbortSignal): Watch {
  const known = watches.get(signal);
  if (known) return known;
  const stops = new Set<() => void>();
  const listener = (): void => {
    for (const stop of stops) stop();
  };
  signal.addEventListener("abort", listener);
  const watch = { stops, listener };
  watches.set(signal, watch);
  return watch;
}

function leave(signal: AbortSignal, stop: () => void): void {
  const watch = watches.get(signal);
  if (!watch) return;
  watch.stops.delete(stop);
  if (watch.stops.size > 0) return;
  watches.delete(signal);
  try {
    signal.removeEventListener("abort", watch.listener);
  } catch {
    // A signal that keeps its listeners keeps one.
  }
}
