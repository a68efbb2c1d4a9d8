// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Member, MemberSchema } from "./Member.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { date, string, unknown } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SeatStatus } from "./SeatStatus.js";

/** A seat that was handed out, of a subscription or of an order. */
export interface CustomerSeat {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID. */
  id: string;
  /** Null: the seat belongs to an order. A UUID. */
  subscriptionId: string | null;
  /** Null: the seat belongs to a subscription. A UUID. */
  orderId: string | null;
  status: Open<SeatStatus>;
  /**
   * The customer who pays, where the organization has members; otherwise the one who holds the
   * seat. Null: revoked. A UUID.
   */
  customerId: string | null;
  /** The member who holds the seat. Null: revoked, or not known. A UUID. */
  memberId: string | null;
  member: Member | null;
  /** The holder's e-mail. Null: revoked, or not known. */
  email: string | null;
  /** Like `email`, else the e-mail of the member or the customer. */
  customerEmail: string | null;
  /** 24 hours after the seat was assigned. Null: there was no invitation. */
  invitationTokenExpiresAt: Date | null;
  /** Null: not claimed. */
  claimedAt: Date | null;
  /** Null: not revoked. */
  revokedAt: Date | null;
  /** Your own data on the seat. Keys and values travel as they are. */
  seatMetadata: Record<string, unknown> | null;
}

/** Checks a {@link CustomerSeat}. */
export const CustomerSeatSchema: ObjectSchema<CustomerSeat> = /* @__PURE__ */ objectSchema<CustomerSeat>({
  createdAt: date(),
  modifiedAt: nullish(date()),
  id: string(),
  subscriptionId: nullish(string()),
  orderId: nullish(string()),
  status: string(),
  customerId: nullish(string()),
  memberId: nullish(string()),
  member: nullish(MemberSchema),
  email: nullish(string()),
  customerEmail: nullish(string()),
  invitationTokenExpiresAt: nullish(date()),
  claimedAt: nullish(date()),
  revokedAt: nullish(date()),
  seatMetadata: nullish(mapSchema(unknown())),
});
