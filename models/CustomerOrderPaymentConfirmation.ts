// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerOrderPaymentConfirmation {
  status: string;
  clientSecret?: string | null | undefined;
  error?: string | null | undefined;
}

/** Checks a {@link CustomerOrderPaymentConfirmation}. */
export const CustomerOrderPaymentConfirmationSchema: ObjectSchema<CustomerOrderPaymentConfirmation> =
  /* @__PURE__ */ objectSchema<CustomerOrderPaymentConfirmation>({
    status: v.string(),
    clientSecret: nullish(v.string()),
    error: nullish(v.string()),
  });
