// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * The subscription is not free, and the customer has no saved payment method. Add one, then try
 * again.
 */
export interface PaymentMethodRequired {
  error: "PaymentMethodRequired";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link PaymentMethodRequired}. */
export const PaymentMethodRequiredSchema: ObjectSchema<PaymentMethodRequired> =
  /* @__PURE__ */ objectSchema<PaymentMethodRequired>({ error: string(), detail: string() });
