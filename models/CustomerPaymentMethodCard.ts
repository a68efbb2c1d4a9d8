// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import {
  type PaymentMethodCardMetadata,
  PaymentMethodCardMetadataSchema,
} from "./PaymentMethodCardMetadata.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";
import { boolean, date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A saved card. */
export interface CustomerPaymentMethodCard {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** The company that holds the payment data. */
  processor: Open<PaymentProcessor>;
  /** A UUID (version 4). */
  customerId: string;
  type: "card";
  methodMetadata: PaymentMethodCardMetadata;
  /** Whether it is the customer's `defaultPaymentMethodId`. */
  isDefault: boolean;
}

/** Checks a {@link CustomerPaymentMethodCard}. */
export const CustomerPaymentMethodCardSchema: ObjectSchema<CustomerPaymentMethodCard> =
  /* @__PURE__ */ objectSchema<CustomerPaymentMethodCard>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    processor: string(),
    customerId: string(),
    type: string(),
    methodMetadata: PaymentMethodCardMetadataSchema,
    isDefault: boolean(),
  });
