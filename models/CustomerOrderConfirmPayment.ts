// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What to pay an order with: exactly one of `confirmationTokenId` and `paymentMethodId`. */
export interface CustomerOrderConfirmPayment {
  /** A new method: the ID of a confirmation token, which Stripe.js makes. */
  confirmationTokenId?: string | null | undefined;
  /** One of the customer's saved methods. A UUID (version 4). */
  paymentMethodId?: string | null | undefined;
  /** Only `stripe` works. Default: `"stripe"`. */
  paymentProcessor?: PaymentProcessor | undefined;
}

/** Checks a {@link CustomerOrderConfirmPayment}. */
export const CustomerOrderConfirmPaymentSchema: ObjectSchema<CustomerOrderConfirmPayment> =
  /* @__PURE__ */ objectSchema<CustomerOrderConfirmPayment>({
    confirmationTokenId: v.nullish(string()),
    paymentMethodId: v.nullish(string()),
    paymentProcessor: v.optional(string()),
  });
