// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type DisputeCustomer, DisputeCustomerSchema } from "./DisputeCustomer.js";
import type { DisputeStatus } from "./DisputeStatus.js";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface Dispute {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  status: Open<DisputeStatus>;
  resolved: boolean;
  closed: boolean;
  /** An integer. */
  amount: number;
  /** An integer. */
  taxAmount: number;
  currency: string;
  reason: string | null;
  evidenceDueBy: Date | null;
  pastDue: boolean;
  /** A UUID (version 4). */
  orderId: string;
  /** A UUID (version 4). */
  paymentId: string;
  customer: DisputeCustomer;
  /** A UUID (version 4). */
  caseId: string | null;
}

/** Checks a {@link Dispute}. */
export const DisputeSchema: ObjectSchema<Dispute> = /* @__PURE__ */ objectSchema<Dispute>({
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  id: v.string(),
  status: v.string(),
  resolved: v.boolean(),
  closed: v.boolean(),
  amount: integer(),
  taxAmount: integer(),
  currency: v.string(),
  reason: nullish(v.string()),
  evidenceDueBy: nullish(v.date()),
  pastDue: v.boolean(),
  orderId: v.string(),
  paymentId: v.string(),
  customer: DisputeCustomerSchema,
  caseId: nullish(v.string()),
});
