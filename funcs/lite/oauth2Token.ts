// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { formBody } from "../../core/encode/formBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { InvalidClient } from "../../models/InvalidClient.js";
import type { InvalidGrant } from "../../models/InvalidGrant.js";
import type { Oauth2TokenRequest } from "../../models/Oauth2TokenRequest.js";
import type { TokenResponse } from "../../models/TokenResponse.js";
import type { UnsupportedGrantType } from "../../models/UnsupportedGrantType.js";

/** What {@link oauth2Token} can fail with. */
export type Oauth2TokenError =
  | APIError<"invalid_client", InvalidClient>
  | APIError<"invalid_grant", InvalidGrant>
  | APIError<"unsupported_grant_type", UnsupportedGrantType>
  | ClientError;

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
export const oauth2Token: Endpoint<Oauth2TokenRequest, TokenResponse, Oauth2TokenError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/oauth2/token",
    anonymous: true,
    errors: ["invalid_client", "invalid_grant", "unsupported_grant_type"],
    encode: formBody,
    read: json,
  });
