// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { DisputeStatus } from "./DisputeStatus.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A dispute that a refund prevented. */
export interface RefundDispute {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  status: Open<DisputeStatus>;
  /** Whether it was won or lost. */
  resolved: boolean;
  /** Whether it was won, lost or prevented. */
  closed: boolean;
  /** Contested, without tax, in the minor unit of `currency`, such as cents. An integer. */
  amount: number;
  /** Contested tax, in the minor unit of `currency`, such as cents. An integer. */
  taxAmount: number;
  /** ISO 4217 code in lower case, such as `usd`. It says what the amounts beside it count. */
  currency: string;
  /** In the card network's words, such as `fraudulent`. Null: not known yet. */
  reason: string | null;
  /** Until when evidence is taken. Null: none is asked for. */
  evidenceDueBy: Date | null;
  /** Whether it is too late for evidence. */
  pastDue: boolean;
  /** A UUID (version 4). */
  orderId: string;
  /** A UUID (version 4). */
  paymentId: string;
}

/** Checks a {@link RefundDispute}. */
export const RefundDisputeSchema: ObjectSchema<RefundDispute> = /* @__PURE__ */ objectSchema<RefundDispute>({
  createdAt: date(),
  modifiedAt: nullish(date()),
  id: string(),
  status: string(),
  resolved: boolean(),
  closed: boolean(),
  amount: integer(),
  taxAmount: integer(),
  currency: string(),
  reason: nullish(string()),
  evidenceDueBy: nullish(date()),
  pastDue: boolean(),
  orderId: string(),
  paymentId: string(),
});
