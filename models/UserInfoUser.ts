// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface UserInfoUser {
  sub: string;
  name?: string | null | undefined;
  email?: string | null | undefined;
  emailVerified?: boolean | null | undefined;
}

/** Checks a {@link UserInfoUser}. */
export const UserInfoUserSchema: ObjectSchema<UserInfoUser> = /* @__PURE__ */ objectSchema<UserInfoUser>({
  sub: v.string(),
  name: nullish(v.string()),
  email: nullish(v.string()),
  emailVerified: nullish(v.boolean()),
});
