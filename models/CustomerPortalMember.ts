// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { MemberRole } from "./MemberRole.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerPortalMember {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  email: string;
  name: string | null;
  role: Open<MemberRole>;
}

/** Checks a {@link CustomerPortalMember}. */
export const CustomerPortalMemberSchema: ObjectSchema<CustomerPortalMember> =
  /* @__PURE__ */ objectSchema<CustomerPortalMember>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    email: v.string(),
    name: nullish(v.string()),
    role: v.string(),
  });
