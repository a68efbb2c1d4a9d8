import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import type { Failed } from "../../core/call/Failed.js";
import { stepError } from "../../core/call/StepError.js";
import { issueText } from "../../core/Issue.js";
import type { CallResult, Result } from "../../core/Result.js";
import { customersGetStateExternal } from "../../funcs/lite/customersGetStateExternal.js";
import type { CustomerState } from "../../models/CustomerState.js";
import type { EntitlementsError } from "./EntitlementsOptions.js";
import { failure } from "./failure.js";
import type { Entry } from "./StateCache.js";
import { stateIssue } from "./stateIssue.js";

/**
 * Asks Polar what a customer has; that there is no such customer is an answer, too. Whatever is not
 * the state of this customer is an error.
 */
export async function askPolar(
  core: AnyCore & Caller,
  id: string,
): Promise<Result<Entry, EntitlementsError>> {
  const at = Date.now();
  const called = customersGetStateExternal(core, { externalId: id });
  // Every core's results tell by `ok` what they are.
  const res = (await called) as CallResult<CustomerState, EntitlementsError>;
  if (!res.ok && res.error.name !== "ResourceNotFound") return res;
  const issue = res.ok && stateIssue(res.value, id);
  if (issue) {
    const details = { issues: [issue], rawValue: res.value };
    return failure(stepError("ResponseValidationError", issueText(issue), details));
  }
  const date = res.ok ? res.headers["date"] : (res.error as Failed).headers?.get("date");
  // The last millisecond of the second in which the server answered, by its own clock.
  const asOf = Date.parse(`${date}`) + 999 || at;
  return { ok: true, value: { id, state: res.ok ? res.value : null, at, asOf }, drift: [] };
}
