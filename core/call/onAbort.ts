import { invalid } from "./StepError.js";

/** Ends a waiting; it is told the signal's reason. */
type Stop = (reason: unknown) => void;

/** What a signal stops. It listens for all, because Node warns of more than ten listeners. */
class Stops extends Set<Stop> {
  readonly signal: AbortSignal;

  constructor(signal: AbortSignal) {
    super();
    this.signal = signal;
  }

  handleEvent(): void {
    for (const stop of this) stop(reasonOf(this.signal));
  }
}

const stopsOf: WeakMap<AbortSignal, Stops> = /* @__PURE__ */ new WeakMap();

function nothing(): void {}

/** Calls `stop` when a signal is aborted, at once if it is already; gives what ends the waiting. */
export function onAbort(signal: AbortSignal | null | undefined, stop: Stop): () => void {
  if (!signal) return nothing;
  try {
    if (signal.aborted) {
      stop(reasonOf(signal));
      return nothing;
    }
    const stops = stopsOf.get(signal) ?? new Stops(signal);
    if (stops.size === 0) signal.addEventListener("abort", stops);
    stopsOf.set(signal, stops.add(stop));
    return () => leave(signal, stops, stop);
  } catch {
    throw invalid("InvalidRequestError", ["signal"], "an AbortSignal", typeof signal);
  }
}

function leave(signal: AbortSignal, stops: Stops, stop: Stop): void {
  stops.delete(stop);
  try {
    if (stops.size === 0) signal.removeEventListener("abort", stops);
  } catch {
    // A signal that cannot let go keeps one listener.
  }
}

/** Why a signal was aborted. Where that cannot be read, the call still ends. */
function reasonOf(signal: AbortSignal): unknown {
  try {
    return signal.reason;
  } catch {
    return undefined;
  }
}
