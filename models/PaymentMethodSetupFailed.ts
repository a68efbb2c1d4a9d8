// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface PaymentMethodSetupFailed {
  error: "PaymentMethodSetupFailed";
  detail: string;
}

/** Checks a {@link PaymentMethodSetupFailed}. */
export const PaymentMethodSetupFailedSchema: ObjectSchema<PaymentMethodSetupFailed> =
  /* @__PURE__ */ objectSchema<PaymentMethodSetupFailed>({ error: v.string(), detail: v.string() });
