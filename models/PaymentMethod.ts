// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import {
  type CustomerPaymentMethodCard,
  CustomerPaymentMethodCardSchema,
} from "./CustomerPaymentMethodCard.js";
import {
  type CustomerPaymentMethodGeneric,
  CustomerPaymentMethodGenericSchema,
} from "./CustomerPaymentMethodGeneric.js";
import {
  type CustomerPaymentMethodKrCard,
  CustomerPaymentMethodKrCardSchema,
} from "./CustomerPaymentMethodKrCard.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/** A saved way to pay, told apart by `type`: `card`, `kr_card`, or any other without details. */
export type PaymentMethod =
  | CustomerPaymentMethodCard
  | CustomerPaymentMethodKrCard
  | CustomerPaymentMethodGeneric;

/** Checks a {@link PaymentMethod}. */
export const PaymentMethodSchema: Schema<PaymentMethod> = /* @__PURE__ */ variant(
  "type",
  { card: CustomerPaymentMethodCardSchema, kr_card: CustomerPaymentMethodKrCardSchema },
  CustomerPaymentMethodGenericSchema,
);
