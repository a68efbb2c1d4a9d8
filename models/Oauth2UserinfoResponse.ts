// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { Schema } from "./Schema.js";
import type { UserInfoOrganization } from "./UserInfoOrganization.js";
import type { UserInfoUser } from "./UserInfoUser.js";

/** The answer of `oauth2Userinfo`. */
export type Oauth2UserinfoResponse = UserInfoUser | UserInfoOrganization;

/** Checks a {@link Oauth2UserinfoResponse}. */
export const Oauth2UserinfoResponseSchema: Schema<Oauth2UserinfoResponse> = /* @__PURE__ */ objectSchema(
  {},
) as Schema<unknown> as Schema<Oauth2UserinfoResponse>;
