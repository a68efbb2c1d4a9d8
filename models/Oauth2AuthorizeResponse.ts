// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type AuthorizeResponseOrganization,
  AuthorizeResponseOrganizationSchema,
} from "./AuthorizeResponseOrganization.js";
import { type AuthorizeResponseUser, AuthorizeResponseUserSchema } from "./AuthorizeResponseUser.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/** The answer of `oauth2Authorize`. */
export type Oauth2AuthorizeResponse = AuthorizeResponseUser | AuthorizeResponseOrganization;

/** Checks a {@link Oauth2AuthorizeResponse}. */
export const Oauth2AuthorizeResponseSchema: Schema<Oauth2AuthorizeResponse> = /* @__PURE__ */ variant(
  "subType",
  { user: AuthorizeResponseUserSchema, organization: AuthorizeResponseOrganizationSchema },
);
