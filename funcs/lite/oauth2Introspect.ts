// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { formBody } from "../../core/encode/formBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { IntrospectTokenRequest } from "../../models/IntrospectTokenRequest.js";
import type { IntrospectTokenResponse } from "../../models/IntrospectTokenResponse.js";
import type { InvalidClient } from "../../models/InvalidClient.js";
import type { InvalidRequest } from "../../models/InvalidRequest.js";

/** What {@link oauth2Introspect} can fail with. */
export type Oauth2IntrospectError =
  | APIError<"invalid_request", InvalidRequest>
  | APIError<"invalid_client", InvalidClient>
  | ClientError;

/**
 * Tells whether a token of your client is good, and for what.
 *
 * Needs no access token: `clientId` and `clientSecret` are the key, so call it on your server
 * only. For a token that does not exist or is another client's, `active` is false and all other
 * fields are missing. `invalid_client`: no such client, or the secret is wrong. `invalid_request`:
 * the token is empty.
 *
 * `POST /v1/oauth2/introspect`.
 * Errors of its own: `invalid_request` (400), `invalid_client` (401).
 */
export const oauth2Introspect: Endpoint<
  IntrospectTokenRequest,
  IntrospectTokenResponse,
  Oauth2IntrospectError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/oauth2/introspect",
  anonymous: true,
  errors: ["invalid_request", "invalid_client"],
  encode: formBody,
  read: json,
});
