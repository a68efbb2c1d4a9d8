import type { CustomerState } from "../../models/CustomerState.js";
import type { CustomerStateMeter } from "../../models/CustomerStateMeter.js";
import { mustName } from "./names.js";

/** The customer's numbers of a meter; undefined where the meter does not count for the customer. */
export function meterOf(state: CustomerState | null, meterId: string): CustomerStateMeter | undefined {
  return state?.activeMeters.find((meter) => meter.meterId === meterId);
}

/**
 * What is left of a meter: credited minus consumed units, below 0 where more was used. It is 0
 * where the meter does not count for the customer. Throws a `TypeError` where no meter is named.
 */
export function meterBalance(state: CustomerState | null, meterId: string): number {
  mustName("meterId", meterId);
  return meterOf(state, meterId)?.balance ?? 0;
}
