// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import {
  type PaymentMethodCardMetadata,
  PaymentMethodCardMetadataSchema,
} from "./PaymentMethodCardMetadata.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";
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
    id: v.string(),
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    processor: v.string(),
    customerId: v.string(),
    type: v.string(),
    methodMetadata: PaymentMethodCardMetadataSchema,
    isDefault: v.boolean(),
  });
