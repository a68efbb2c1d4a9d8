// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The organization behind a token. */
export interface UserInfoOrganization {
  /** The organization's ID. */
  sub: string;
  /** Its slug. Only with the scope `openid`. */
  name?: string | null | undefined;
}

/** Checks a {@link UserInfoOrganization}. */
export const UserInfoOrganizationSchema: ObjectSchema<UserInfoOrganization> =
  /* @__PURE__ */ objectSchema<UserInfoOrganization>({ sub: string(), name: nullish(string()) });
