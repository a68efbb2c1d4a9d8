import type { Backoff, RetryConfig } from "../options.js";
import { own } from "../own.js";
import type { PolarError } from "../PolarError.js";
import { bounded } from "./bounded.js";
import type { Failed } from "./Failed.js";
import { LONGEST_WAIT_MS } from "./longestWait.js";
import type { OngoingCall } from "./OngoingCall.js";

/** All that a retry config of any strategy may hold. */
type AnyConfig = Partial<Extract<RetryConfig, { readonly backoff?: unknown }>>;

/** Statuses for which a GET is tried again unless the call says otherwise. */
const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];

/** Attempts beside the first where no strategy is set. */
const USUAL_RETRIES = 2;

/** Waits for the next attempt where there is one, and says whether there is. */
export async function again(
  error: PolarError,
  call: OngoingCall,
  retries: number,
  started: number,
): Promise<boolean> {
  const delayMs = retryDelay(error, call, retries, Date.now() - started);
  if (delayMs === undefined) return false;
  await pause(delayMs, call.options.signal);
  return true;
}

/** How long to wait before the next attempt, in milliseconds; undefined where there is none. */
export function retryDelay(
  error: Failed,
  call: OngoingCall,
  retries: number,
  elapsedMs: number,
): number | undefined {
  const config: AnyConfig = own((call.options.retries ?? call.setup.options.retryConfig) as AnyConfig);
  const mayTry = config.strategy ? config.strategy === "backoff" : retries < USUAL_RETRIES;
  if (!mayTry || !isSafe(error, call, config)) return undefined;
  const {
    initialInterval = 500,
    maxInterval = 60_000,
    exponent = 1.5,
    maxElapsedTime = 3_600_000,
  }: Backoff = own(config.backoff);
  const backoffMs = Math.random() * Math.min(initialInterval * exponent ** retries, maxInterval);
  const delayMs = error.retryAfterMs || backoffMs;
  const isInTime = delayMs <= maxInterval && elapsedMs + delayMs <= maxElapsedTime;
  return isInTime && delayMs <= LONGEST_WAIT_MS ? delayMs : undefined;
}

/**
 * Whether a request can be sent again without a thing happening twice. A 429 says that nothing
 * happened, unless the endpoint documents it: then it has a name of its own. After anything else
 * only a GET is repeated, and where the endpoint documents the error, only because `retryCodes`
 * says so.
 */
function isSafe(error: Failed, { endpoint, options }: OngoingCall, config: AnyConfig): boolean {
  const isGet = endpoint.method === "GET";
  if (error.name === "ConnectionError") return isGet && config.retryConnectionErrors !== false;
  const status = `${error.statusCode}`;
  if (error.name !== "SDKError" && !(isGet && options.retryCodes)) return false;
  if (!isGet) return status === "429";
  return [options.retryCodes ?? RETRIED_STATUSES]
    .flat()
    .some((code) => `${code}` === status || `${code}`.toUpperCase() === `${status[0]}XX`);
}

/** Waits, but not beyond an abort: the next attempt says what that was. */
async function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  await bounded(ms, signal, () => new Promise<never>(() => {})).catch(() => {});
}
