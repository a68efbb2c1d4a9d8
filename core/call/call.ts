import type { EndpointDefinition, Values } from "../EndpointDefinition.js";
import type { RequestOptions } from "../options.js";
import { own } from "../own.js";
import type { PolarError } from "../PolarError.js";
import type { CallResult } from "../Result.js";
import { attempt } from "./attempt.js";
import type { Call, Caller, CoreSetup } from "./Caller.js";
import { thrownError } from "./failures.js";
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
  given: unknown,
  options: RequestOptions | undefined,
): Promise<CallResult<unknown, PolarError>> {
  const started = Date.now();
  try {
    const request = plainCopy(given) as Values;
    const made: Call = { core, setup, endpoint, request, ...optionsOf(options) };
    endpoint.checkRequest?.(request);
    const prepared = prepare(made);
    for (let retries = 0; ; retries++) {
      const result = await attempt(made, prepared);
      if (result.ok || !(await setup.again?.(result.error, made, retries, started))) return result;
    }
  } catch (thrown) {
    return { ok: false, error: thrownError(endpoint, thrown) };
  }
}

const NO_OPTIONS: Pick<Call, "options" | "headers"> = { options: own({}), headers: [] };

/** The options of a call, read once: what stands under `fetchOptions` wins. */
function optionsOf(given: RequestOptions | undefined): Pick<Call, "options" | "headers"> {
  if (!given) return NO_OPTIONS;
  const options = own(given);
  const nested = own(options.fetchOptions);
  return { options: own({ ...options, ...nested }), headers: [options.headers, nested.headers] };
}
