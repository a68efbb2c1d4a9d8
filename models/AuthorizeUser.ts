// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The person who is asked. */
export interface AuthorizeUser {
  /** A UUID (version 4). */
  id: string;
  /** An e-mail address. */
  email: string;
  avatarUrl: string | null;
}

/** Checks a {@link AuthorizeUser}. */
export const AuthorizeUserSchema: ObjectSchema<AuthorizeUser> = /* @__PURE__ */ objectSchema<AuthorizeUser>({
  id: string(),
  email: string(),
  avatarUrl: nullish(string()),
});
