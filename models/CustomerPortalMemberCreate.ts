// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { MemberRole } from "./MemberRole.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerPortalMemberCreate {
  /** An e-mail address. */
  email: string;
  name?: string | null | undefined;
  /** Default: `"member"`. */
  role?: MemberRole | undefined;
}

/** Checks a {@link CustomerPortalMemberCreate}. */
export const CustomerPortalMemberCreateSchema: ObjectSchema<CustomerPortalMemberCreate> =
  /* @__PURE__ */ objectSchema<CustomerPortalMemberCreate>({
    email: v.string(),
    name: v.nullish(v.string()),
    role: v.optional(v.string()),
  });
