// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface PaymentMethodRequired {
  error: "PaymentMethodRequired";
  detail: string;
}

/** Checks a {@link PaymentMethodRequired}. */
export const PaymentMethodRequiredSchema: ObjectSchema<PaymentMethodRequired> =
  /* @__PURE__ */ objectSchema<PaymentMethodRequired>({ error: v.string(), detail: v.string() });
