// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { RevokeTokenRequestSchema } from "../models/RevokeTokenRequest.js";
import { RevokeTokenResponseSchema } from "../models/RevokeTokenResponse.js";
import { oauth2Revoke as lite } from "./lite/oauth2Revoke.js";

export type { Oauth2RevokeError } from "./lite/oauth2Revoke.js";

/**
 * Ends an access token or refresh token at once.
 *
 * Needs no access token: `clientId` and `clientSecret` are the key, so call it on your server
 * only. Cannot be undone. Both tokens that were issued together end, unless `tokenTypeHint` is
 * `access_token`: then the refresh token stays good. `invalid_client`: no such client, or the
 * secret is wrong.
 *
 * `POST /v1/oauth2/revoke`.
 * Errors of its own: `invalid_client` (401).
 */
export const oauth2Revoke: typeof lite = /* @__PURE__ */ checked(
  lite,
  RevokeTokenRequestSchema,
  RevokeTokenResponseSchema,
);
