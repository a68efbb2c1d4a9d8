// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { byKeys } from "./byKeys.js";
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

/**
 * A saved way to pay, a card (`type` is `card` or `kr_card`) or another. Cards have
 * `methodMetadata`: ask for it with `in`, since the other kind has any `type`.
 */
export type PaymentMethod =
  | CustomerPaymentMethodCard
  | CustomerPaymentMethodKrCard
  | CustomerPaymentMethodGeneric;

/** Checks a {@link PaymentMethod}. */
export const PaymentMethodSchema: Schema<PaymentMethod> = /* @__PURE__ */ variant(
  "type",
  {
    card: byKeys([CustomerPaymentMethodCardSchema, "methodMetadata"], [CustomerPaymentMethodGenericSchema]),
    kr_card: byKeys(
      [CustomerPaymentMethodKrCardSchema, "methodMetadata"],
      [CustomerPaymentMethodGenericSchema],
    ),
  },
  CustomerPaymentMethodGenericSchema,
);
