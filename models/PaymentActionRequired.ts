// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * The bank wants the customer to confirm the charge, which cannot be done without the customer.
 * Nothing was changed.
 */
export interface PaymentActionRequired {
  error: "PaymentActionRequired";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link PaymentActionRequired}. */
export const PaymentActionRequiredSchema: ObjectSchema<PaymentActionRequired> =
  /* @__PURE__ */ objectSchema<PaymentActionRequired>({ error: string(), detail: string() });
