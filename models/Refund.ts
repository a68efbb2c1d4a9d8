// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type MetadataOutputType, MetadataOutputTypeSchema } from "./MetadataOutputType.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { type RefundDispute, RefundDisputeSchema } from "./RefundDispute.js";
import type { RefundReason } from "./RefundReason.js";
import type { RefundStatus } from "./RefundStatus.js";

export interface Refund {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  metadata: MetadataOutputType;
  status: Open<RefundStatus>;
  reason: Open<RefundReason>;
  /** An integer. */
  amount: number;
  /** An integer. */
  taxAmount: number;
  currency: string;
  /** A UUID (version 4). */
  organizationId: string;
  /** A UUID (version 4). */
  orderId: string;
  /** A UUID (version 4). */
  subscriptionId: string | null;
  /** A UUID (version 4). */
  customerId: string;
  revokeBenefits: boolean;
  dispute: RefundDispute | null;
}

/** Checks a {@link Refund}. */
export const RefundSchema: ObjectSchema<Refund> = /* @__PURE__ */ objectSchema<Refund>({
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  id: v.string(),
  metadata: MetadataOutputTypeSchema,
  status: v.string(),
  reason: v.string(),
  amount: integer(),
  taxAmount: integer(),
  currency: v.string(),
  organizationId: v.string(),
  orderId: v.string(),
  subscriptionId: nullish(v.string()),
  customerId: v.string(),
  revokeBenefits: v.boolean(),
  dispute: nullish(RefundDisputeSchema),
});
