// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { MemberRole } from "./MemberRole.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A person who belongs to a customer: the owner, and in a team others as well. */
export interface Member {
  /** A UUID (version 4). */
  id: string;
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** The customer whose member this is. A UUID (version 4). */
  customerId: string;
  /** Unique among the customer's members; upper and lower case do not matter. */
  email: string;
  /** Null if not known. */
  name: string | null;
  /** The member's ID in your system, unique among the customer's members. Null if it has none. */
  externalId: string | null;
  role: Open<MemberRole>;
}

/** Checks a {@link Member}. */
export const MemberSchema: ObjectSchema<Member> = /* @__PURE__ */ objectSchema<Member>({
  id: string(),
  createdAt: date(),
  modifiedAt: nullish(date()),
  customerId: string(),
  email: string(),
  name: nullish(string()),
  externalId: nullish(string()),
  role: string(),
});
