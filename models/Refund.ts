// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import { type RefundDispute, RefundDisputeSchema } from "./RefundDispute.js";
import type { RefundReason } from "./RefundReason.js";
import type { RefundStatus } from "./RefundStatus.js";
import type { ObjectSchema } from "./Schema.js";

/** Money of an order that was given back. */
export interface Refund {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** Your own data on the refund. */
  metadata: MetadataOutputType;
  status: Open<RefundStatus>;
  reason: Open<RefundReason>;
  /** Without tax, in the minor unit of `currency`, such as cents. An integer. */
  amount: number;
  /** Given back on top of `amount`, in the minor unit of `currency`, such as cents. An integer. */
  taxAmount: number;
  /** ISO 4217 code in lower case, such as `usd`. It says what the amounts beside it count. */
  currency: string;
  /** A UUID (version 4). */
  organizationId: string;
  /** A UUID (version 4). */
  orderId: string;
  /** The order's subscription. Null for a one-time purchase. A UUID (version 4). */
  subscriptionId: string | null;
  /** A UUID (version 4). */
  customerId: string;
  /** Whether the benefits of a one-time purchase are revoked with it. */
  revokeBenefits: boolean;
  /** The dispute that it prevented. Null: none. */
  dispute: RefundDispute | null;
}

/** Checks a {@link Refund}. */
export const RefundSchema: ObjectSchema<Refund> = /* @__PURE__ */ objectSchema<Refund>({
  createdAt: date(),
  modifiedAt: nullish(date()),
  id: string(),
  metadata: MetadataOutputTypeSchema,
  status: string(),
  reason: string(),
  amount: integer(),
  taxAmount: integer(),
  currency: string(),
  organizationId: string(),
  orderId: string(),
  subscriptionId: nullish(string()),
  customerId: string(),
  revokeBenefits: boolean(),
  dispute: nullish(RefundDisputeSchema),
});
