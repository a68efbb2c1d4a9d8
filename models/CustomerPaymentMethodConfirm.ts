// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerPaymentMethodConfirm {
  setupIntentId: string;
  setDefault: boolean;
}

/** Checks a {@link CustomerPaymentMethodConfirm}. */
export const CustomerPaymentMethodConfirmSchema: ObjectSchema<CustomerPaymentMethodConfirm> =
  /* @__PURE__ */ objectSchema<CustomerPaymentMethodConfirm>({
    setupIntentId: v.string(),
    setDefault: v.boolean(),
  });
