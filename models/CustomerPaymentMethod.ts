// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type PaymentMethodCard, PaymentMethodCardSchema } from "./PaymentMethodCard.js";
import { type PaymentMethodGeneric, PaymentMethodGenericSchema } from "./PaymentMethodGeneric.js";
import { type PaymentMethodKrCard, PaymentMethodKrCardSchema } from "./PaymentMethodKrCard.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/** A saved way to pay, told apart by `type`: `card`, `kr_card`, or any other without details. */
export type CustomerPaymentMethod = PaymentMethodCard | PaymentMethodKrCard | PaymentMethodGeneric;

/** Checks a {@link CustomerPaymentMethod}. */
export const CustomerPaymentMethodSchema: Schema<CustomerPaymentMethod> = /* @__PURE__ */ variant(
  "type",
  { card: PaymentMethodCardSchema, kr_card: PaymentMethodKrCardSchema },
  PaymentMethodGenericSchema,
);
