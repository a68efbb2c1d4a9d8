// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type EndpointWithoutRequest, endpointWithoutRequest } from "../../core/endpointWithoutRequest.js";
import type { ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Oauth2UserinfoResponse } from "../../models/Oauth2UserinfoResponse.js";

/** What {@link oauth2Userinfo} can fail with. */
export type Oauth2UserinfoError = ClientError;

/**
 * Gets who stands behind an OAuth 2.0 access token.
 *
 * Only such a token works, neither an organization's nor a personal one. A person's e-mail comes
 * with the scope `email` only.
 *
 * `GET /v1/oauth2/userinfo`.
 */
export const oauth2Userinfo: EndpointWithoutRequest<Oauth2UserinfoResponse, Oauth2UserinfoError> =
  /* @__PURE__ */ endpointWithoutRequest({
    method: "GET",
    path: "/v1/oauth2/userinfo",
    errors: [],
    read: json,
  });
