// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, number, string } from "./plain.js";
import type { Reason } from "./Reason.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** Money of an order to give back. */
export interface RefundCreate {
  /**
   * Your own data on the refund. Strings have 1 to 500 characters. At most 50 entries. 1 to 40
   * characters a key. Keys and values travel as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** A UUID (version 4). */
  orderId: string;
  reason: Reason;
  /**
   * Without tax, in the minor unit of the order's currency, such as cents; tax is given back on
   * top. Up to `refundableAmount` of the order. An integer. More than 0.
   */
  amount: number;
  /** For yourself; the customer does not see it. */
  comment?: string | null | undefined;
  /**
   * Whether the benefits of a one-time purchase are revoked with it. Refused for a subscription's
   * order: end the subscription instead. Default: `false`.
   */
  revokeBenefits?: boolean | undefined;
}

/** Checks a {@link RefundCreate}. */
export const RefundCreateSchema: ObjectSchema<RefundCreate> = /* @__PURE__ */ objectSchema<RefundCreate>({
  metadata: v.optional(
    v.pipe(
      mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
      eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
      v.maxEntries(50),
    ),
  ),
  orderId: string(),
  reason: string(),
  amount: v.pipe(integer(), v.gtValue(0)),
  comment: v.nullish(string()),
  revokeBenefits: v.optional(boolean()),
});
