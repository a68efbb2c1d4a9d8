import type { Attributes, Span, Tracer } from "@opentelemetry/api";
import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import type { OngoingCall } from "../../core/call/OngoingCall.js";
import { callerOf } from "../../core/endpoint.js";
import type { PolarError } from "../../core/PolarError.js";
import type { CallResult } from "../../core/Result.js";
import { tell } from "../tell.js";
import { type NameOptions, namesOf } from "./names.js";
import { outcomeOf } from "./outcomeOf.js";

/** OpenTelemetry's `SpanKind.CLIENT` and `SpanStatusCode.ERROR`: only its types are needed here. */
const [CLIENT, ERROR] = [2, 2] as const;

const RESENDS = "http.request.resend_count";

/**
 * A core of the same kind whose every call is a span of OpenTelemetry's, with an event for each
 * attempt, retries included. The span is active while the call is on its way, so that whatever
 * instruments `fetch` is below it. It ends with the call's result: that of a stream when the answer
 * has begun.
 *
 * Attributes have the standard's names and hold neither IDs nor anything else of the request or the
 * answer: method, path template, server, status, the error's name, how often it was tried again.
 *
 * @example
 * ```ts
 * import { trace } from "@opentelemetry/api";
 * import { PolarCore } from "polar-fn/core";
 * import { customersGet } from "polar-fn/funcs/customersGet";
 * import { traced } from "polar-fn/traced";
 *
 * const core = new PolarCore({ accessToken: process.env["POLAR_ACCESS_TOKEN"] });
 * const polar = traced(core, trace.getTracer("shop"), { functions: { customersGet } });
 *
 * const res = await customersGet(polar, { id: "2bdc0c5f-72b3-4fc7-8298-2daa46d0ae40" });
 * console.log(res.ok);
 * ```
 */
export function traced<TCore extends AnyCore & Caller>(
  core: TCore,
  tracer: Tracer,
  options?: NameOptions,
): TCore {
  const inner = callerOf(core);
  const nameOf = namesOf(options);
  const outer = {
    call: function (this: Caller, endpoint, request, callOptions) {
      const { method, path } = endpoint;
      const attributes: Attributes = { "http.request.method": method, "url.template": path };
      return tracer.startActiveSpan(nameOf(endpoint), { kind: CLIENT, attributes }, (span) => {
        const called = inner.call.call(watched(this, span), endpoint, request, callOptions);
        void tell(endAfter, called, span);
        return called;
      });
    } satisfies Caller["call"],
  };
  return Object.freeze({ ...core, ...outer });
}

/**
 * What one call is made on: it tells the call's span of its attempts, and leads on to the core. A
 * span that fails, because something that is told of it does, is no reason for a call to fail.
 */
function watched(core: Caller, span: Span): Caller {
  let resends = 0;
  return {
    // Further pages are calls of their own.
    call: (endpoint, request, options) => core.call(endpoint, request, options),
    toResult: core.toResult,
    around: async (call, attempt) => {
      void tell(() => span.setAttributes(resends === 0 ? serverOf(call) : { [RESENDS]: resends }));
      const result = await (core.around?.(call, attempt) ?? attempt(call));
      void tell(() => span.addEvent("attempt", { [RESENDS]: resends, ...outcomeOf(result) }));
      resends++;
      return result;
    },
  };
}

/** Ends a span when its call has ended. */
async function endAfter(called: unknown, span: Span): Promise<void> {
  const result = (await called) as CallResult<unknown, PolarError>;
  span.setAttributes(outcomeOf(result));
  if (!result.ok) span.setStatus({ code: ERROR });
  span.end();
}

/** Where a call goes; nothing where that is said by the page that it is made from. */
function serverOf({ options, setup }: OngoingCall): Attributes {
  try {
    const { hostname, port, protocol } = new URL(options.serverURL ?? setup.target().url);
    const usualPort = protocol === "http:" ? 80 : 443;
    return { "server.address": hostname, "server.port": Number(port) || usualPort };
  } catch {
    return {};
  }
}
