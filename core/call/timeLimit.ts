import { LONGEST_WAIT_MS } from "./longestWait.js";
import type { OngoingCall } from "./OngoingCall.js";

/** The milliseconds that one wait of a call may take; 0 where there is no limit. */
export function timeLimitOf({ options, setup }: Pick<OngoingCall, "options" | "setup">): number {
  const ms = options.timeoutMs ?? setup.options.timeoutMs ?? 10_000;
  return ms > 0 && ms <= LONGEST_WAIT_MS ? ms : 0;
}
