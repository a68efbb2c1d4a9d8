import type { AnyCore } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import type { Failed } from "../../core/call/Failed.js";
import { invalid } from "../../core/call/StepError.js";
import type { CallResult, Result } from "../../core/Result.js";
import { customersGetStateExternal } from "../../funcs/lite/customersGetStateExternal.js";
import type { CustomerState } from "../../models/CustomerState.js";
import type { EntitlementsError } from "./EntitlementsOptions.js";
import { failure } from "./failure.js";
import type { Entry } from "./StateCache.js";
import { wrongField } from "./wrongField.js";

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
  const wrong = res.ok && wrongField(res.value, id);
  if (wrong) {
    const { [wrong]: received } = res.value;
    const details = { rawValue: res.value };
    return failure(
      invalid("ResponseValidationError", [wrong], "that of the customer's state", typeof received, details),
    );
  }
  const date = res.ok ? res.headers["date"] : (res.error as Failed).headers?.get("date");
  // The last millisecond of the second in which the server answered, by its own clock.
  const asOf = Date.parse(`${date}`) + 999 || at;
  return { ok: true, value: { id, state: res.ok ? res.value : null, at, asOf }, drift: [] };
}
