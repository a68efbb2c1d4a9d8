import type { Backoff, RetryConfig } from "../options.js";
import { own } from "../own.js";
import { bounded } from "./bounded.js";
import type { Again } from "./CoreSetup.js";
import type { Failed } from "./Failed.js";
import { LONGEST_WAIT_MS } from "./longestWait.js";
import type { OngoingCall } from "./OngoingCall.js";
import { invalid } from "./StepError.js";

/** All that a retry config of any strategy may hold. */
type AnyConfig = Partial<Extract<RetryConfig, { readonly backoff?: unknown }>>;

/** How a call is tried again, with all that is left out filled in. */
interface Retrying extends Required<Backoff> {
  readonly strategy?: RetryConfig["strategy"] | undefined;
  readonly retryConnectionErrors?: boolean | undefined;
}

/** Statuses for which a GET is tried again unless the call says otherwise. */
const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];

/** Attempts beside the first where no strategy is set. */
const USUAL_RETRIES = 2;

/** The backoff of a config that names none; the intervals are milliseconds. */
const USUAL_BACKOFF: Required<Backoff> = {
  initialInterval: 500,
  maxInterval: 60_000,
  exponent: 1.5,
  maxElapsedTime: 3_600_000,
};

/** Reads how a call is tried again; what does not fit is refused before anything is sent. */
export function againOf(call: OngoingCall): Again {
  const retrying = retryingOf(call);
  return async (error, retries, started) => {
    const delayMs = retryDelay(error, call, retrying, retries, Date.now() - started);
    if (delayMs === undefined) return false;
    await pause(delayMs, call.options.signal);
    return true;
  };
}

function retryingOf({ options, setup }: OngoingCall): Retrying {
  const option = options.retries ? "retries" : "retryConfig";
  const { strategy, backoff, retryConnectionErrors }: AnyConfig = own(
    (options.retries ?? setup.options.retryConfig) as AnyConfig,
  );
  if (strategy && strategy !== "backoff" && strategy !== "none")
    throw invalid("InvalidRequestError", [option, "strategy"], '"backoff" or "none"', String(strategy));
  const numbers = { ...USUAL_BACKOFF, ...own(backoff) };
  for (const [name, number] of Object.entries(numbers))
    if (!(number >= 0))
      throw invalid("InvalidRequestError", [option, "backoff", name], "a number from 0", String(number));
  return { ...numbers, strategy, retryConnectionErrors };
}

/** How long to wait before the next attempt, in milliseconds; undefined where there is none. */
function retryDelay(
  error: Failed,
  call: OngoingCall,
  retrying: Retrying,
  retries: number,
  elapsedMs: number,
): number | undefined {
  const { strategy, initialInterval, maxInterval, exponent, maxElapsedTime } = retrying;
  const mayTry = strategy ? strategy === "backoff" : retries < USUAL_RETRIES;
  if (!mayTry || !isSafe(error, call, retrying)) return undefined;
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
function isSafe(
  error: Failed,
  { endpoint, options }: OngoingCall,
  { retryConnectionErrors }: Retrying,
): boolean {
  const isGet = endpoint.method === "GET";
  if (error.name === "ConnectionError") return isGet && retryConnectionErrors !== false;
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
