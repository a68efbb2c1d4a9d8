// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A payment method to save. */
export interface CustomerPaymentMethodCreate {
  /** The ID of a confirmation token, which Stripe.js makes of what the customer enters. */
  confirmationTokenId: string;
  /** Also make it the customer's default. It is then charged for what past-due subscriptions owe. */
  setDefault: boolean;
  /**
   * Where the customer comes back to from its bank, with the setup intent's ID as
   * `polar_setup_intent` in the query. A host that Polar does not allow is replaced by its own.
   */
  returnUrl: string;
}

/** Checks a {@link CustomerPaymentMethodCreate}. */
export const CustomerPaymentMethodCreateSchema: ObjectSchema<CustomerPaymentMethodCreate> =
  /* @__PURE__ */ objectSchema<CustomerPaymentMethodCreate>({
    confirmationTokenId: string(),
    setDefault: boolean(),
    returnUrl: string(),
  });
