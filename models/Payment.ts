// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { byKeys } from "./byKeys.js";
import { type CardPayment, CardPaymentSchema } from "./CardPayment.js";
import { type GenericPayment, GenericPaymentSchema } from "./GenericPayment.js";
import { type KrCardPayment, KrCardPaymentSchema } from "./KrCardPayment.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/**
 * One attempt to pay, by card (`method` is `card` or `kr_card`) or in another way. Those by card
 * have `methodMetadata`: ask for it with `in`, since the other kind has any `method`.
 */
export type Payment = CardPayment | KrCardPayment | GenericPayment;

/** Checks a {@link Payment}. */
export const PaymentSchema: Schema<Payment> = /* @__PURE__ */ variant(
  "method",
  {
    card: byKeys([CardPaymentSchema, "methodMetadata"], [GenericPaymentSchema]),
    kr_card: byKeys([KrCardPaymentSchema, "methodMetadata"], [GenericPaymentSchema]),
  },
  GenericPaymentSchema,
);
