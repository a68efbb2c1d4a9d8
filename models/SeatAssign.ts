// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string, unknown } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Whom to hand a seat to, and of what. Takes one of `subscriptionId` and `orderId`. */
export interface SeatAssign {
  /** A UUID. */
  subscriptionId?: string | null | undefined;
  /** A UUID. */
  orderId?: string | null | undefined;
  /**
   * Name the holder by it, or by another of these fields; a new e-mail makes a new member. With
   * `externalMemberId`, the member's e-mail. An e-mail address.
   */
  email?: string | null | undefined;
  /**
   * The holder's customer ID in your system. Name the holder by it, or by another of these fields,
   * but not both.
   */
  externalCustomerId?: string | null | undefined;
  /**
   * The holder's Polar customer ID. Name the holder by it, or by another of these fields, but not
   * both. A UUID.
   */
  customerId?: string | null | undefined;
  /**
   * The holder's member ID in your system. Name the holder by it, or by another of these fields;
   * only `email` may stand beside it, to create the member.
   */
  externalMemberId?: string | null | undefined;
  /**
   * The holder's Polar member ID. Name the holder by it, or by another of these fields, but not
   * both. A UUID.
   */
  memberId?: string | null | undefined;
  /**
   * Your own data on the seat: at most 10 keys and 1024 characters as JSON. Keys and values travel
   * as they are.
   */
  metadata?: Record<string, unknown> | null | undefined;
  /** True: the seat is claimed at once, and no invitation is sent. Default: `false`. */
  immediateClaim?: boolean | undefined;
}

/** Checks a {@link SeatAssign}. */
export const SeatAssignSchema: ObjectSchema<SeatAssign> = /* @__PURE__ */ objectSchema<SeatAssign>({
  subscriptionId: v.nullish(string()),
  orderId: v.nullish(string()),
  email: v.nullish(string()),
  externalCustomerId: v.nullish(string()),
  customerId: v.nullish(string()),
  externalMemberId: v.nullish(string()),
  memberId: v.nullish(string()),
  metadata: v.nullish(mapSchema(unknown())),
  immediateClaim: v.optional(boolean()),
});
