// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `RefundPaymentTransactionNotFound`. */
export interface RefundPaymentTransactionNotFound {
  error: "RefundPaymentTransactionNotFound";
  detail: string;
}

/** Checks a {@link RefundPaymentTransactionNotFound}. */
export const RefundPaymentTransactionNotFoundSchema: ObjectSchema<RefundPaymentTransactionNotFound> =
  /* @__PURE__ */ objectSchema<RefundPaymentTransactionNotFound>({ error: string(), detail: string() });
