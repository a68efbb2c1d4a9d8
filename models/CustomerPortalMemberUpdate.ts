// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { MemberRole } from "./MemberRole.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What to change on a member. A field left out or null stays as it is. */
export interface CustomerPortalMemberUpdate {
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** Only the owner can give `owner`, and becomes a billing manager then. Your own is refused. */
  role?: MemberRole | null | undefined;
}

/** Checks a {@link CustomerPortalMemberUpdate}. */
export const CustomerPortalMemberUpdateSchema: ObjectSchema<CustomerPortalMemberUpdate> =
  /* @__PURE__ */ objectSchema<CustomerPortalMemberUpdate>({
    name: v.nullish(v.pipe(string(), v.maxCodePoints(256))),
    role: v.nullish(string()),
  });
