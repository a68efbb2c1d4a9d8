// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type Member, MemberSchema } from "./Member.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { SeatStatus } from "./SeatStatus.js";

export interface CustomerSeat {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID. */
  id: string;
  /** A UUID. */
  subscriptionId: string | null;
  /** A UUID. */
  orderId: string | null;
  status: Open<SeatStatus>;
  /** A UUID. */
  customerId: string | null;
  /** A UUID. */
  memberId: string | null;
  member: Member | null;
  email: string | null;
  customerEmail: string | null;
  invitationTokenExpiresAt: Date | null;
  claimedAt: Date | null;
  revokedAt: Date | null;
  /** Keys and values travel as they are. */
  seatMetadata: Record<string, unknown> | null;
}

/** Checks a {@link CustomerSeat}. */
export const CustomerSeatSchema: ObjectSchema<CustomerSeat> = /* @__PURE__ */ objectSchema<CustomerSeat>({
  createdAt: v.date(),
  modifiedAt: nullish(v.date()),
  id: v.string(),
  subscriptionId: nullish(v.string()),
  orderId: nullish(v.string()),
  status: v.string(),
  customerId: nullish(v.string()),
  memberId: nullish(v.string()),
  member: nullish(MemberSchema),
  email: nullish(v.string()),
  customerEmail: nullish(v.string()),
  invitationTokenExpiresAt: nullish(v.date()),
  claimedAt: nullish(v.date()),
  revokedAt: nullish(v.date()),
  seatMetadata: nullish(mapSchema(v.unknown())),
});
