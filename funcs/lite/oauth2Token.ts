// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { ClientError } from "../../core/errors.js";
import { formBody } from "../../core/formBody.js";
import { json } from "../../core/json.js";
import type { Oauth2TokenRequest } from "../../models/Oauth2TokenRequest.js";
import type { TokenResponse } from "../../models/TokenResponse.js";

/** What {@link oauth2Token} can fail with. */
export type Oauth2TokenError = ClientError;

/** `POST /v1/oauth2/token`. */
export const oauth2Token: Endpoint<Oauth2TokenRequest, TokenResponse, Oauth2TokenError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/oauth2/token",
    accessToken: "",
    errors: [],
    encode: formBody,
    read: json,
  });
