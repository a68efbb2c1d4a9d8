// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";

export interface CustomerOrderConfirmPayment {
  confirmationTokenId?: string | null | undefined;
  /** A UUID (version 4). */
  paymentMethodId?: string | null | undefined;
  /** Default: `"stripe"`. */
  paymentProcessor?: PaymentProcessor | undefined;
}

/** Checks a {@link CustomerOrderConfirmPayment}. */
export const CustomerOrderConfirmPaymentSchema: ObjectSchema<CustomerOrderConfirmPayment> =
  /* @__PURE__ */ objectSchema<CustomerOrderConfirmPayment>({
    confirmationTokenId: v.nullish(v.string()),
    paymentMethodId: v.nullish(v.string()),
    paymentProcessor: v.optional(v.string()),
  });
