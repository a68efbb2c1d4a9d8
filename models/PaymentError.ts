// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The payment processor declined the charge. Nothing else happened; try another way to pay. */
export interface PaymentError {
  error: "PaymentError";
  /** What the processor says, for the customer; the wording may change. */
  detail: string;
}

/** Checks a {@link PaymentError}. */
export const PaymentErrorSchema: ObjectSchema<PaymentError> = /* @__PURE__ */ objectSchema<PaymentError>({
  error: string(),
  detail: string(),
});
