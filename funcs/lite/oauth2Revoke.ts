// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { ClientError } from "../../core/errors.js";
import { formBody } from "../../core/formBody.js";
import { json } from "../../core/json.js";
import type { RevokeTokenRequest } from "../../models/RevokeTokenRequest.js";
import type { RevokeTokenResponse } from "../../models/RevokeTokenResponse.js";

/** What {@link oauth2Revoke} can fail with. */
export type Oauth2RevokeError = ClientError;

/** `POST /v1/oauth2/revoke`. */
export const oauth2Revoke: Endpoint<RevokeTokenRequest, RevokeTokenResponse, Oauth2RevokeError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/oauth2/revoke",
    accessToken: "",
    errors: [],
    encode: formBody,
    read: json,
  });
