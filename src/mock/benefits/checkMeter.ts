import { polarRequestValidationError } from "../http/ApiError.js";
import type { Store } from "../store/Store.js";

/** A 422 unless the organization has the meter that a benefit credits. */
export function checkMeter(store: Store, organizationId: string, meterId: string): void {
  if (store.meters.get(meterId)?.organization_id === organizationId) return;
  const loc = ["body", "properties", "meter_id"];
  const msg = "This meter does not exist.";
  throw polarRequestValidationError([{ type: "value_error", loc, msg, input: meterId }]);
}
