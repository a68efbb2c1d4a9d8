// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The card was declined, and nothing is saved. Ask for another. */
export interface PaymentMethodSetupFailed {
  error: "PaymentMethodSetupFailed";
  /** Why, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link PaymentMethodSetupFailed}. */
export const PaymentMethodSetupFailedSchema: ObjectSchema<PaymentMethodSetupFailed> =
  /* @__PURE__ */ objectSchema<PaymentMethodSetupFailed>({ error: string(), detail: string() });
