// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import {
  type PaymentMethodKrCardMetadata,
  PaymentMethodKrCardMetadataSchema,
} from "./PaymentMethodKrCardMetadata.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A saved card of a Korean issuer. */
export interface PaymentMethodKrCard {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** The company that holds the payment data. */
  processor: Open<PaymentProcessor>;
  /** A UUID (version 4). */
  customerId: string;
  type: "kr_card";
  methodMetadata: PaymentMethodKrCardMetadata;
}

/** Checks a {@link PaymentMethodKrCard}. */
export const PaymentMethodKrCardSchema: ObjectSchema<PaymentMethodKrCard> =
  /* @__PURE__ */ objectSchema<PaymentMethodKrCard>({
    id: string(),
    createdAt: date(),
    modifiedAt: nullish(date()),
    processor: string(),
    customerId: string(),
    type: string(),
    methodMetadata: PaymentMethodKrCardMetadataSchema,
  });
