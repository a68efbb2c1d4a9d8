// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `RefundPaymentTransactionNotFound`. */
export interface RefundPaymentTransactionNotFound {
  error: "RefundPaymentTransactionNotFound";
  detail: string;
}

/** Checks a {@link RefundPaymentTransactionNotFound}. */
export const RefundPaymentTransactionNotFoundSchema: ObjectSchema<RefundPaymentTransactionNotFound> =
  /* @__PURE__ */ objectSchema<RefundPaymentTransactionNotFound>({ error: v.string(), detail: v.string() });
