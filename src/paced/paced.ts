import type { AnyCore } from "../../core/CoreTypes.js";
import type { Around, Caller } from "../../core/call/Caller.js";
import type { Failed } from "../../core/call/Failed.js";
import type { OngoingCall } from "../../core/call/OngoingCall.js";
import { timeLimitOf } from "../../core/call/timeLimit.js";
import type { EndpointDefinition } from "../../core/EndpointDefinition.js";
import { callerOf } from "../../core/endpoint.js";
import { own } from "../../core/own.js";
import type { PolarError } from "../../core/PolarError.js";
import type { CallResult } from "../../core/Result.js";
import { atLeast } from "../atLeast.js";
import { Lane, type LaneState } from "./Lane.js";
import { sharing } from "./shared.js";

/** How fast requests may leave. */
export interface PaceOptions {
  /**
   * The most requests in any 60 seconds. Default 500, what Polar allows an organization in
   * production; in the sandbox it is 100. All that calls Polar for the organization shares that, so
   * leave a margin: 450, or less.
   */
  readonly perMinute?: number | undefined;
  /**
   * The most that leave at once; the next leave when this many are due at the pace. A tenth of
   * `perMinute` (the default) is all in 6 seconds, 1 is an even pace.
   */
  readonly burst?: number | undefined;
  /** The most requests under way at a time. Default: no limit. */
  readonly concurrency?: number | undefined;
  /**
   * Whether reads that ask the same at the same time are sent once. They get the same value, which
   * nobody should change. A call with options of its own is always sent. Default false.
   */
  readonly dedupe?: boolean | undefined;
  /** Whether a wait counts in `timeoutMs`. Default false: an attempt's time begins after it. */
  readonly waitCounts?: boolean | undefined;
}

/** What a paced core is doing, for metrics. */
export interface Pace extends LaneState {
  /** The same of the license-key calls without a token, which have a limit of their own. */
  readonly licenseKeys: LaneState;
}

/** A core of the same kind, and its pace. */
export type Paced<TCore> = TCore & {
  /** What it is doing at the moment. */
  pace(): Pace;
};

/** What the server asks for at most; after more, somebody has to look at it. */
const LONGEST_PAUSE_MS = 60_000;

/** Pauses after a 429 that does not say how long. */
const USUAL_PAUSE_MS = 1000;

/** License-key calls without a token: three a second (seen), so one each third of a second. */
const LICENSE_KEYS = { requests: 3, perMs: 1000, burst: 1 };

/**
 * A core of the same kind that does not run into the API's limit. Requests beyond the pace wait for
 * their turn, those of retries too; after a 429 all wait until its `Retry-After` is over (60
 * seconds at most). A call that is aborted while it waits ends at once.
 *
 * The pace is of this core in this process. The core is not an `instanceof PolarCore`. Throws
 * a `TypeError` where an option cannot be used.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/core";
 * import { customersGet } from "polar-fn/funcs/customersGet";
 * import { paced } from "polar-fn/paced";
 *
 * const polar = paced(new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] }));
 *
 * const res = await customersGet(polar, { id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40" });
 * console.log(res.ok, polar.pace().waiting);
 * ```
 */
export function paced<TCore extends AnyCore & Caller>(core: TCore, options?: PaceOptions): Paced<TCore> {
  const inner = callerOf(core);
  const given = own<PaceOptions>(options);
  const { dedupe, waitCounts = false } = given;
  const perMinute = Math.floor(atLeast("perMinute", 1, given.perMinute ?? 500));
  const burst = Math.floor(atLeast("burst", 1, given.burst ?? Math.max(1, perMinute / 10)));
  const concurrency = Math.floor(atLeast("concurrency", 1, given.concurrency ?? Number.MAX_SAFE_INTEGER));
  const most = { requests: perMinute, perMs: 60_000, burst: Math.min(burst, perMinute) };
  const main = new Lane({ ...most, concurrency });
  const licenseKeys = new Lane({ ...LICENSE_KEYS, concurrency });
  const share = dedupe ? sharing() : undefined;

  const around: Around = async (call, attempt) => {
    const lane = isLicenseKeyCall(call.endpoint) ? licenseKeys : main;
    const tried = await turnOf(lane, call, waitCounts);
    let pauseMs = 0;
    try {
      const result = await (inner.around?.(tried, attempt) ?? attempt(tried));
      pauseMs = pauseAfter(result);
      return result;
    } finally {
      lane.leave(pauseMs);
    }
  };
  const outer = {
    around,
    pace: () => ({ ...main.state, licenseKeys: licenseKeys.state }),
    call: function (this: Caller, endpoint, request, callOptions) {
      const ask = (): unknown => inner.call.call(this, endpoint, request, callOptions);
      const mayShare = endpoint.method === "GET" && !callOptions;
      return share && mayShare ? share(endpoint, request, ask) : ask();
    } satisfies Caller["call"],
  };
  return Object.freeze({ ...core, ...outer });
}

/** Waits for a call's turn; gives the call, with less time where the wait counts. */
async function turnOf(lane: Lane, call: OngoingCall, waitCounts: boolean): Promise<OngoingCall> {
  const limitMs = waitCounts ? timeLimitOf(call) : 0;
  const began = performance.now();
  await lane.enter(call, limitMs);
  if (limitMs === 0) return call;
  const timeoutMs = Math.max(1, limitMs - (performance.now() - began));
  return { ...call, options: Object.assign(own(call.options), { timeoutMs }) };
}

function isLicenseKeyCall({ anonymous, path }: EndpointDefinition): boolean {
  return anonymous === true && path.startsWith("/v1/customer-portal/license-keys/");
}

/** How long nothing is to leave after what an attempt came to. */
function pauseAfter(result: CallResult<unknown, PolarError>): number {
  if (result.ok) return 0;
  const { name, statusCode, retryAfterMs }: Failed = result.error;
  // A 429 that the endpoint documents has a name of its own, and is about something else.
  if (name !== "SDKError" || statusCode !== 429) return 0;
  return Math.min(retryAfterMs || USUAL_PAUSE_MS, LONGEST_PAUSE_MS);
}
