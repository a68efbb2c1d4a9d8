// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { Oauth2TokenRequestSchema } from "../models/Oauth2TokenRequest.js";
import { TokenResponseSchema } from "../models/TokenResponse.js";
import { oauth2Token as lite } from "./lite/oauth2Token.js";

export type { Oauth2TokenError } from "./lite/oauth2Token.js";

/**
 * Exchanges an authorization code, a refresh token or a web session for an access token.
 *
 * Needs no access token: `clientId` and `clientSecret` are the key, so call it on your server
 * only. A code works once. A refresh gives a new refresh token and ends the old one, so store the
 * new one before you use it; after a timeout the old one may be gone. `invalid_grant`: the code or
 * the refresh token was used, has expired or was revoked, or the redirect address is another; ask
 * the person to sign in again. `unsupported_grant_type`: the client may not use this way.
 * `invalid_client`: no such client, or the secret is wrong.
 *
 * `POST /v1/oauth2/token`.
 * Errors of its own: `invalid_client` (400), `invalid_grant` (400), `unsupported_grant_type`
 * (400), `invalid_client` (401).
 */
export const oauth2Token: typeof lite = /* @__PURE__ */ checked(
  lite,
  Oauth2TokenRequestSchema,
  TokenResponseSchema,
);
