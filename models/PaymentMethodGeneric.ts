// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A saved way to pay that comes without details. */
export interface PaymentMethodGeneric {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** The company that holds the payment data. */
  processor: Open<PaymentProcessor>;
  /** A UUID (version 4). */
  customerId: string;
  /** The processor's name for it, such as `link`. */
  type: string;
}

/** Checks a {@link PaymentMethodGeneric}. */
export const PaymentMethodGenericSchema: ObjectSchema<PaymentMethodGeneric> =
  /* @__PURE__ */ objectSchema<PaymentMethodGeneric>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    processor: string(),
    customerId: string(),
    type: string(),
  });
