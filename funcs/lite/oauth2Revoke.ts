// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { formBody } from "../../core/encode/formBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { InvalidClient } from "../../models/InvalidClient.js";
import type { RevokeTokenRequest } from "../../models/RevokeTokenRequest.js";
import type { RevokeTokenResponse } from "../../models/RevokeTokenResponse.js";

/** What {@link oauth2Revoke} can fail with. */
export type Oauth2RevokeError = APIError<"invalid_client", InvalidClient> | ClientError;

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
export const oauth2Revoke: Endpoint<RevokeTokenRequest, RevokeTokenResponse, Oauth2RevokeError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/oauth2/revoke",
    anonymous: true,
    errors: ["invalid_client"],
    encode: formBody,
    read: json,
  });
