// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string, unknown } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * Which seat to assign, and to whom: by e-mail, by member, or by customer. An e-mail may go along
 * with `externalMemberId` only.
 */
export interface CustomerSeatAssign {
  /** Exactly one of `subscriptionId`, `orderId` and `checkoutId` is required. A UUID. */
  subscriptionId?: string | null | undefined;
  /** Exactly one of `subscriptionId`, `orderId` and `checkoutId` is required. A UUID. */
  orderId?: string | null | undefined;
  /** Whoever has no member or customer with this e-mail yet gets one. An e-mail address. */
  email?: string | null | undefined;
  /** The customer's ID in the organization's system. */
  externalCustomerId?: string | null | undefined;
  /** A UUID. */
  customerId?: string | null | undefined;
  /**
   * The member's ID in the organization's system. With `email` the member is made if there is
   * none; without it must exist.
   */
  externalMemberId?: string | null | undefined;
  /** A UUID. */
  memberId?: string | null | undefined;
  /**
   * Your own data on the seat: at most 10 keys, and 1 KB as JSON. Keys and values travel as they
   * are.
   */
  metadata?: Record<string, unknown> | null | undefined;
  /** Grant the benefits at once and send no invitation. Default: `false`. */
  immediateClaim?: boolean | undefined;
  /**
   * Stands for the subscription or order that came of this checkout. Exactly one of
   * `subscriptionId`, `orderId` and `checkoutId` is required. A UUID.
   */
  checkoutId?: string | null | undefined;
}

/** Checks a {@link CustomerSeatAssign}. */
export const CustomerSeatAssignSchema: ObjectSchema<CustomerSeatAssign> =
  /* @__PURE__ */ objectSchema<CustomerSeatAssign>({
    subscriptionId: v.nullish(string()),
    orderId: v.nullish(string()),
    email: v.nullish(string()),
    externalCustomerId: v.nullish(string()),
    customerId: v.nullish(string()),
    externalMemberId: v.nullish(string()),
    memberId: v.nullish(string()),
    metadata: v.nullish(mapSchema(unknown())),
    immediateClaim: v.optional(boolean()),
    checkoutId: v.nullish(string()),
  });
