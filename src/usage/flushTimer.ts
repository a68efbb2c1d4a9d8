import type { Failed } from "../../core/call/Failed.js";
import { LONGEST_WAIT_MS } from "../../core/call/longestWait.js";
import type { UsageFlush } from "./UsageOptions.js";

const LONGEST_REST_MS = 60_000;

/**
 * Flushes every so many milliseconds, without keeping the process alive for it. After a request
 * that failed it rests: for as long as the server asks for, or twice as long each time, a minute at
 * most.
 */
export function flushTimer(ms: number, flush: () => Promise<UsageFlush>): ReturnType<typeof setInterval> {
  let restMs = 0;
  let restsUntil = 0;

  async function tick(): Promise<void> {
    if (performance.now() < restsUntil) return;
    // Ticks during a flush that takes long are none.
    restsUntil = Number.POSITIVE_INFINITY;
    const { error } = await flush();
    restMs = restAfter(error, restMs || ms);
    restsUntil = performance.now() + restMs;
  }

  const timer: ReturnType<typeof setInterval> & { unref?(): unknown } = setInterval(
    tick,
    Math.min(ms, LONGEST_WAIT_MS),
  );
  // Where timers are numbers, nothing waits for them.
  timer.unref?.();
  return timer;
}

/** A store is asked as often as ever: it is the user's, and what it cannot read may stay there. */
function restAfter(error: Failed | undefined, lastMs: number): number {
  if (!error || error.name === "StoreError") return 0;
  return Math.min(error.retryAfterMs || 2 * lastMs, LONGEST_REST_MS);
}
