// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How an attempt to pay an order went. */
export interface CustomerOrderPaymentConfirmation {
  /** `succeeded`, `requires_action` or `failed`. */
  status: string;
  /** With `requires_action`: for Stripe.js, which shows the customer what to do. */
  clientSecret?: string | null | undefined;
  /** With `failed`: why, for people. */
  error?: string | null | undefined;
}

/** Checks a {@link CustomerOrderPaymentConfirmation}. */
export const CustomerOrderPaymentConfirmationSchema: ObjectSchema<CustomerOrderPaymentConfirmation> =
  /* @__PURE__ */ objectSchema<CustomerOrderPaymentConfirmation>({
    status: string(),
    clientSecret: nullish(string()),
    error: nullish(string()),
  });
