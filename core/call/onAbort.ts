import { invalid } from "./StepError.js";

/** Ends a waiting; it is told the signal's reason. */
type Stop = (reason: unknown) => void;

/** What a signal stops. It listens for all, because Node warns of more than ten listeners. */
type Stops = Set<Stop> & EventListenerObject;

const stopsOf: WeakMap<AbortSignal, Stops> = /* @__PURE__ */ new WeakMap();

/** Calls `stop` when a signal is aborted, at once if it is already; gives what ends the waiting. */
export function onAbort(signal: AbortSignal | null | undefined, stop: Stop): (() => void) | undefined {
  if (!signal) return undefined;
  try {
    if (!signal.aborted) return wait(signal, stop);
    stop(reasonOf(signal));
    return undefined;
  } catch {
    throw invalid("InvalidRequestError", ["signal"], "an AbortSignal", typeof signal);
  }
}

function wait(signal: AbortSignal, stop: Stop): () => void {
  const stops = stopsOf.get(signal) ?? stopsFor(signal);
  if (stops.size === 0) signal.addEventListener("abort", stops);
  stopsOf.set(signal, stops);
  stops.add(stop);
  return () => {
    stops.delete(stop);
    try {
      if (stops.size === 0) signal.removeEventListener("abort", stops);
    } catch {
      // A signal that cannot let go keeps one listener.
    }
  };
}

function stopsFor(signal: AbortSignal): Stops {
  const stops = new Set<Stop>();
  function handleEvent(): void {
    for (const stop of stops) stop(reasonOf(signal));
  }
  return Object.assign(stops, { handleEvent });
}

/** Why a signal was aborted. Where that cannot be read, the call still ends. */
function reasonOf(signal: AbortSignal): unknown {
  try {
    return signal.reason;
  } catch {
    return undefined;
  }
}
