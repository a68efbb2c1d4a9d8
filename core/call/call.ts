import type { EndpointDefinition, Values } from "../EndpointDefinition.js";
import type { RequestOptions } from "../options.js";
import { own } from "../own.js";
import type { PolarError } from "../PolarError.js";
import type { CallResult } from "../Result.js";
import { attempt } from "./attempt.js";
import type { Call, Caller, CoreSetup } from "./Call.js";
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
  definition: EndpointDefinition,
  request: unknown,
  options: RequestOptions | undefined,
): Promise<CallResult<unknown, PolarError>> {
  const endpoint = own(definition);
  const started = Date.now();
  try {
    const made = begin(setup, core, endpoint, request, options);
    const refusal = endpoint.checkRequest?.(made.request, endpoint);
    if (refusal) return { ok: false, error: refusal };
    const prepared = prepare(made);
    for (let retries = 0; ; retries++) {
      const result = await attempt(made, prepared);
      if (result.ok || !(await setup.again?.(result.error, made, retries, started))) return result;
    }
  } catch (thrown) {
    return { ok: false, error: thrownError(endpoint, thrown) };
  }
}

/** Reads request and options, once. */
function begin(
  setup: CoreSetup,
  core: Caller,
  endpoint: EndpointDefinition,
  request: unknown,
  options: RequestOptions | undefined,
): Call {
  const read = own(options);
  const copy = plainCopy(request) as Values;
  return { core, setup, endpoint, request: copy, options: read, fetchOptions: own(read.fetchOptions) };
}
