// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The person behind a token. */
export interface UserInfoUser {
  /** The person's ID. */
  sub: string;
  name?: string | null | undefined;
  /** Only with the scope `email`. */
  email?: string | null | undefined;
  /** Only with the scope `email`. */
  emailVerified?: boolean | null | undefined;
}

/** Checks a {@link UserInfoUser}. */
export const UserInfoUserSchema: ObjectSchema<UserInfoUser> = /* @__PURE__ */ objectSchema<UserInfoUser>({
  sub: string(),
  name: nullish(string()),
  email: nullish(string()),
  emailVerified: nullish(boolean()),
});
