// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { MemberRole } from "./MemberRole.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A member to add to the customer. */
export interface CustomerPortalMemberCreate {
  /** Unique among the customer's members; upper and lower case do not matter. An e-mail address. */
  email: string;
  name?: string | null | undefined;
  /**
   * `owner` is refused: make the member first, then hand over with
   * `customerPortalMembersUpdateMember`. Default: `"member"`.
   */
  role?: MemberRole | undefined;
}

/** Checks a {@link CustomerPortalMemberCreate}. */
export const CustomerPortalMemberCreateSchema: ObjectSchema<CustomerPortalMemberCreate> =
  /* @__PURE__ */ objectSchema<CustomerPortalMemberCreate>({
    email: string(),
    name: v.nullish(string()),
    role: v.optional(string()),
  });
