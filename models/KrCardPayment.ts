// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type KrCardPaymentMetadata, KrCardPaymentMetadataSchema } from "./KrCardPaymentMetadata.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import type { PaymentProcessor } from "./PaymentProcessor.js";
import type { PaymentStatus } from "./PaymentStatus.js";
import type { PaymentTrigger } from "./PaymentTrigger.js";
import { date, integer, string, unknown } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An attempt to pay by card of a Korean issuer. */
export interface KrCardPayment {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  processor: Open<PaymentProcessor>;
  status: Open<PaymentStatus>;
  /** With tax, in the minor unit of `currency`, such as cents. An integer. */
  amount: number;
  /** ISO 4217 code in lower case, such as `usd`. It says what the amounts beside it count. */
  currency: string;
  method: "kr_card";
  /** What started it. Null: not known. */
  trigger: Open<PaymentTrigger> | null;
  /** The processor's code, such as `insufficient_funds`. Null: it was not declined. */
  declineReason: string | null;
  /** The same for people. Null: it was not declined. */
  declineMessage: string | null;
  /** A UUID (version 4). */
  organizationId: string;
  /** Null if it belongs to no checkout session. A UUID (version 4). */
  checkoutId: string | null;
  /** Null if no order came of it. A UUID (version 4). */
  orderId: string | null;
  /** For Polar's own use. Keys and values travel as they are. */
  processorMetadata?: Record<string, unknown> | undefined;
  methodMetadata: KrCardPaymentMetadata;
}

/** Checks a {@link KrCardPayment}. */
export const KrCardPaymentSchema: ObjectSchema<KrCardPayment> = /* @__PURE__ */ objectSchema<KrCardPayment>({
  createdAt: date(),
  modifiedAt: nullish(date()),
  id: string(),
  processor: string(),
  status: string(),
  amount: integer(),
  currency: string(),
  method: string(),
  trigger: nullish(string()),
  declineReason: nullish(string()),
  declineMessage: nullish(string()),
  organizationId: string(),
  checkoutId: nullish(string()),
  orderId: nullish(string()),
  processorMetadata: nullish(mapSchema(unknown())),
  methodMetadata: KrCardPaymentMetadataSchema,
});
