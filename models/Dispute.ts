// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type DisputeCustomer, DisputeCustomerSchema } from "./DisputeCustomer.js";
import type { DisputeStatus } from "./DisputeStatus.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A payment that a customer contests at the bank. */
export interface Dispute {
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
  /** Who was charged. */
  customer: DisputeCustomer;
  /** The support case in which it is worked on. Null: none was opened. A UUID (version 4). */
  caseId: string | null;
}

/** Checks a {@link Dispute}. */
export const DisputeSchema: ObjectSchema<Dispute> = /* @__PURE__ */ objectSchema<Dispute>({
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
  customer: DisputeCustomerSchema,
  caseId: nullish(string()),
});
