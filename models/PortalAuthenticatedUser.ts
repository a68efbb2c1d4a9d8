// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Who is behind a token. */
export interface PortalAuthenticatedUser {
  /** `customer`, or `member` for a member session. */
  type: string;
  name: string | null;
  email: string;
  /** A UUID (version 4). */
  customerId: string;
  /** Null for a `customer`. A UUID (version 4). */
  memberId?: string | null | undefined;
  /** A member's `owner`, `billing_manager` or `member`. Null for a `customer`. */
  role?: string | null | undefined;
}

/** Checks a {@link PortalAuthenticatedUser}. */
export const PortalAuthenticatedUserSchema: ObjectSchema<PortalAuthenticatedUser> =
  /* @__PURE__ */ objectSchema<PortalAuthenticatedUser>({
    type: string(),
    name: nullish(string()),
    email: string(),
    customerId: string(),
    memberId: nullish(string()),
    role: nullish(string()),
  });
