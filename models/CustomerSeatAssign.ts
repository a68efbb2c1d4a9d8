// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerSeatAssign {
  /** A UUID. */
  subscriptionId?: string | null | undefined;
  /** A UUID. */
  orderId?: string | null | undefined;
  /** An e-mail address. */
  email?: string | null | undefined;
  externalCustomerId?: string | null | undefined;
  /** A UUID. */
  customerId?: string | null | undefined;
  externalMemberId?: string | null | undefined;
  /** A UUID. */
  memberId?: string | null | undefined;
  /** Keys and values travel as they are. */
  metadata?: Record<string, unknown> | null | undefined;
  /** Default: `false`. */
  immediateClaim?: boolean | undefined;
  /** A UUID. */
  checkoutId?: string | null | undefined;
}

/** Checks a {@link CustomerSeatAssign}. */
export const CustomerSeatAssignSchema: ObjectSchema<CustomerSeatAssign> =
  /* @__PURE__ */ objectSchema<CustomerSeatAssign>({
    subscriptionId: v.nullish(v.string()),
    orderId: v.nullish(v.string()),
    email: v.nullish(v.string()),
    externalCustomerId: v.nullish(v.string()),
    customerId: v.nullish(v.string()),
    externalMemberId: v.nullish(v.string()),
    memberId: v.nullish(v.string()),
    metadata: v.nullish(v.record(v.string(), v.unknown())),
    immediateClaim: v.optional(v.boolean()),
    checkoutId: v.nullish(v.string()),
  });
