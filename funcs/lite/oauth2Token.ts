// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import { formBody } from "../../core/encode/formBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Oauth2TokenRequest } from "../../models/Oauth2TokenRequest.js";
import type { TokenResponse } from "../../models/TokenResponse.js";

/** What {@link oauth2Token} can fail with. */
export type Oauth2TokenError = ClientError;

/**
 * Exchanges an authorization code, a refresh token or a web session for an access token.
 *
 * Needs no access token: `clientId` and `clientSecret` are the key, so call it on your server
 * only. A code works once. A refresh gives a new refresh token and ends the old one, so store the
 * new one before you use it; after a timeout the old one may be gone. `SDKError` with status 400
 * or 401: `body` names the fault in the words of OAuth 2.0, such as `invalid_grant` (code or
 * refresh token used, expired or revoked: ask the person to sign in again) or `invalid_client`.
 *
 * `POST /v1/oauth2/token`.
 */
export const oauth2Token: Endpoint<Oauth2TokenRequest, TokenResponse, Oauth2TokenError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/oauth2/token",
    anonymous: true,
    errors: [],
    encode: formBody,
    read: json,
  });
