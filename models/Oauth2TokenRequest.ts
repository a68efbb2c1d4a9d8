// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type AuthorizationCodeTokenRequest,
  AuthorizationCodeTokenRequestSchema,
} from "./AuthorizationCodeTokenRequest.js";
import { closedVariant } from "./closedVariant.js";
import { type RefreshTokenRequest, RefreshTokenRequestSchema } from "./RefreshTokenRequest.js";
import type { Schema } from "./Schema.js";
import { type WebTokenRequest, WebTokenRequestSchema } from "./WebTokenRequest.js";

/** The request of `oauth2Token`. */
export type Oauth2TokenRequest = AuthorizationCodeTokenRequest | RefreshTokenRequest | WebTokenRequest;

/** Checks a {@link Oauth2TokenRequest}. */
export const Oauth2TokenRequestSchema: Schema<Oauth2TokenRequest> = /* @__PURE__ */ closedVariant(
  "grantType",
  {
    authorization_code: AuthorizationCodeTokenRequestSchema,
    refresh_token: RefreshTokenRequestSchema,
    web: WebTokenRequestSchema,
  },
);
