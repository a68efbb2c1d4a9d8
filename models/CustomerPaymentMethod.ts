// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { byKeys } from "./byKeys.js";
import { type PaymentMethodCard, PaymentMethodCardSchema } from "./PaymentMethodCard.js";
import { type PaymentMethodGeneric, PaymentMethodGenericSchema } from "./PaymentMethodGeneric.js";
import { type PaymentMethodKrCard, PaymentMethodKrCardSchema } from "./PaymentMethodKrCard.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/**
 * A saved way to pay, a card (`type` is `card` or `kr_card`) or another. Cards have
 * `methodMetadata`: ask for it with `in`, since the other kind has any `type`.
 */
export type CustomerPaymentMethod = PaymentMethodCard | PaymentMethodKrCard | PaymentMethodGeneric;

/** Checks a {@link CustomerPaymentMethod}. */
export const CustomerPaymentMethodSchema: Schema<CustomerPaymentMethod> = /* @__PURE__ */ variant(
  "type",
  {
    card: byKeys([PaymentMethodCardSchema, "methodMetadata"], [PaymentMethodGenericSchema]),
    kr_card: byKeys([PaymentMethodKrCardSchema, "methodMetadata"], [PaymentMethodGenericSchema]),
  },
  PaymentMethodGenericSchema,
);
