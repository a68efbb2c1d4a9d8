import type { Attributes, Counter, Histogram, Meter } from "@opentelemetry/api";
import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import { callerOf } from "../../core/endpoint.js";
import type { PolarError } from "../../core/PolarError.js";
import type { CallResult } from "../../core/Result.js";
import { tell } from "../tell.js";
import { type NameOptions, namesOf } from "./names.js";
import { outcomeOf } from "./outcomeOf.js";

/** What is measured. */
interface Instruments {
  readonly duration: Histogram;
  readonly errors: Counter;
}

/** In seconds: from what a fast answer takes to what retries after a 429 take. */
const BOUNDARIES = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/**
 * A core of the same kind whose calls are measured: how long each takes, retries and waits included
 * (`polar.call.duration`, a histogram in seconds), and how many fail (`polar.call.errors`, a
 * counter). Both are by function (`polar.function`), status and error.
 *
 * @example
 * ```ts
 * import { metrics } from "@opentelemetry/api";
 * import { PolarCore } from "polar-fn/core";
 * import { metered } from "polar-fn/traced";
 *
 * const core = new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] });
 * export const polar = metered(core, metrics.getMeter("shop"));
 * ```
 */
export function metered<TCore extends AnyCore & Caller>(
  core: TCore,
  meter: Meter,
  options?: NameOptions,
): TCore {
  const inner = callerOf(core);
  const nameOf = namesOf(options);
  const instruments: Instruments = {
    duration: meter.createHistogram("polar.call.duration", {
      description: "How long calls of the Polar API take, retries included.",
      unit: "s",
      advice: { explicitBucketBoundaries: BOUNDARIES },
    }),
    errors: meter.createCounter("polar.call.errors", {
      description: "Calls of the Polar API that failed.",
      unit: "{call}",
    }),
  };
  const outer = {
    call: function (this: Caller, endpoint, request, callOptions) {
      const { method, path } = endpoint;
      const began = performance.now();
      const called = inner.call.call(this, endpoint, request, callOptions);
      const whose = {
        "polar.function": nameOf(endpoint),
        "http.request.method": method,
        "url.template": path,
      };
      // A meter that fails is no reason for a call to fail.
      void tell(measure, called, began, instruments, whose);
      return called;
    } satisfies Caller["call"],
  };
  return Object.freeze({ ...core, ...outer });
}

async function measure(
  called: unknown,
  began: number,
  { duration, errors }: Instruments,
  whose: Attributes,
): Promise<void> {
  const result = (await called) as CallResult<unknown, PolarError>;
  const attributes = { ...whose, ...outcomeOf(result) };
  duration.record((performance.now() - began) / 1000, attributes);
  if (!result.ok) errors.add(1, attributes);
}
