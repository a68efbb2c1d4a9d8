// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `RefundUnknownPayment`. */
export interface RefundUnknownPayment {
  error: "RefundUnknownPayment";
  detail: string;
}

/** Checks a {@link RefundUnknownPayment}. */
export const RefundUnknownPaymentSchema: ObjectSchema<RefundUnknownPayment> =
  /* @__PURE__ */ objectSchema<RefundUnknownPayment>({ error: string(), detail: string() });
