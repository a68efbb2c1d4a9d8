// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * No payment method was begun for this customer, so there is none to confirm. Call
 * `customerPortalCustomersAddPaymentMethod` first.
 */
export interface CustomerNotReady {
  error: "CustomerNotReady";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link CustomerNotReady}. */
export const CustomerNotReadySchema: ObjectSchema<CustomerNotReady> =
  /* @__PURE__ */ objectSchema<CustomerNotReady>({ error: string(), detail: string() });
