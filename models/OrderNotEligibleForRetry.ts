// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * Only a pending order of a subscription, with an automatic attempt still planned, can be paid by
 * the customer.
 */
export interface OrderNotEligibleForRetry {
  error: "OrderNotEligibleForRetry";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link OrderNotEligibleForRetry}. */
export const OrderNotEligibleForRetrySchema: ObjectSchema<OrderNotEligibleForRetry> =
  /* @__PURE__ */ objectSchema<OrderNotEligibleForRetry>({ error: string(), detail: string() });
