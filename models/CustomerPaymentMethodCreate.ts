// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerPaymentMethodCreate {
  confirmationTokenId: string;
  setDefault: boolean;
  returnUrl: string;
}

/** Checks a {@link CustomerPaymentMethodCreate}. */
export const CustomerPaymentMethodCreateSchema: ObjectSchema<CustomerPaymentMethodCreate> =
  /* @__PURE__ */ objectSchema<CustomerPaymentMethodCreate>({
    confirmationTokenId: v.string(),
    setDefault: v.boolean(),
    returnUrl: v.string(),
  });
