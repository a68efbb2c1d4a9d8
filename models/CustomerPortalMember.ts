// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { MemberRole } from "./MemberRole.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A member of the customer, as the others see it. */
export interface CustomerPortalMember {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  email: string;
  /** Null if not known. */
  name: string | null;
  /** `owner` and `billing_manager` look after billing and members; a `member` does not. */
  role: Open<MemberRole>;
}

/** Checks a {@link CustomerPortalMember}. */
export const CustomerPortalMemberSchema: ObjectSchema<CustomerPortalMember> =
  /* @__PURE__ */ objectSchema<CustomerPortalMember>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    email: string(),
    name: nullish(string()),
    role: string(),
  });
