import { invalid } from "./StepError.js";

/** What a signal stops. It listens for all, because Node warns of more than ten listeners. */
class Stops extends Set<() => void> {
  handleEvent(): void {
    for (const stop of this) stop();
  }
}

const stopsOf: WeakMap<AbortSignal, Stops> = /* @__PURE__ */ new WeakMap();

function nothing(): void {}

/** Calls `stop` when a signal is aborted, at once if it is already; gives what ends the waiting. */
export function onAbort(signal: AbortSignal | null | undefined, stop: () => void): () => void {
  if (!signal) return nothing;
  try {
    if (signal.aborted) {
      stop();
      return nothing;
    }
    const stops = stopsOf.get(signal) ?? new Stops();
    if (stops.size === 0) signal.addEventListener("abort", stops);
    stopsOf.set(signal, stops.add(stop));
    return () => leave(signal, stops, stop);
  } catch {
    throw invalid("InvalidRequestError", ["signal"], "an AbortSignal", typeof signal);
  }
}

function leave(signal: AbortSignal, stops: Stops, stop: () => void): void {
  stops.delete(stop);
  try {
    if (stops.size === 0) signal.removeEventListener("abort", stops);
  } catch {
    // A signal that cannot let go keeps one listener.
  }
}
