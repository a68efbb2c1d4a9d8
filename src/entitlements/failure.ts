import { thrownError } from "../../core/call/failures.js";
import type { ClientError } from "../../core/errors.js";
import type { Failure } from "../../core/Result.js";
import { customersGetStateExternal } from "../../funcs/lite/customersGetStateExternal.js";

/** The result for what was thrown on the way to an answer. */
export function failure(thrown: unknown): Failure<ClientError> {
  // Steps throw errors of the client alone.
  return { ok: false, error: thrownError(customersGetStateExternal, thrown) as ClientError };
}
