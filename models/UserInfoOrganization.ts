// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The organization behind a token. */
export interface UserInfoOrganization {
  /** The organization's ID. */
  sub: string;
  /** Its slug. Only with the scope `openid`. */
  name?: string | null | undefined;
}

/** Checks a {@link UserInfoOrganization}. */
export const UserInfoOrganizationSchema: ObjectSchema<UserInfoOrganization> =
  /* @__PURE__ */ objectSchema<UserInfoOrganization>({ sub: v.string(), name: nullish(v.string()) });
