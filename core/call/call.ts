import type { EndpointDefinition, Values } from "../EndpointDefinition.js";
import type { RequestOptions } from "../options.js";
import { own } from "../own.js";
import type { PolarError } from "../PolarError.js";
import type { CallResult } from "../Result.js";
import { attempt } from "./attempt.js";
import type { Caller } from "./Caller.js";
import type { CoreSetup } from "./CoreSetup.js";
import { thrownError } from "./failures.js";
import type { OngoingCall } from "./OngoingCall.js";
import { plainCopy } from "./plainCopy.js";
import { prepare } from "./request.js";

/**
 * The one way of every call: read what was given, check it, make the request, try, and try again
 * where the core does so. It never rejects.
 */
export async function call(
  setup: CoreSetup,
  core: Caller,
  endpoint: EndpointDefinition,
  request?: unknown,
  options?: RequestOptions,
): Promise<CallResult<unknown, PolarError>> {
  const started = Date.now();
  try {
    const values = plainCopy(request) as Values;
    const made: OngoingCall = { core, setup, endpoint, request: values, ...optionsOf(options) };
    setup.assertFit?.(made.options);
    endpoint.checkRequest?.(values);
    const prepared = prepare(made);

    function tryOnce(tried: OngoingCall): Promise<CallResult<unknown, PolarError>> {
      return attempt(tried, prepared);
    }

    for (let retries = 0; ; retries++) {
      const result = await (core.around?.(made, tryOnce) ?? tryOnce(made));
      if (result.ok || !(await setup.again?.(result.error, made, retries, started))) return result;
    }
  } catch (thrown) {
    return { ok: false, error: thrownError(endpoint, thrown) };
  }
}

/** The options of a call, read once: what stands under `fetchOptions` wins. */
function optionsOf(given: RequestOptions | undefined): Pick<OngoingCall, "options" | "headerLayers"> {
  const direct = own(given);
  const nested = own(direct.fetchOptions);
  return { headerLayers: [direct.headers, nested.headers], options: Object.assign(direct, nested) };
}
