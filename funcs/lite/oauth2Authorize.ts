// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type EndpointWithoutRequest, endpointWithoutRequest } from "../../core/endpointWithoutRequest.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { InvalidClient } from "../../models/InvalidClient.js";
import type { InvalidRequest } from "../../models/InvalidRequest.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { Oauth2AuthorizeResponse } from "../../models/Oauth2AuthorizeResponse.js";
import type { UnsupportedResponseType } from "../../models/UnsupportedResponseType.js";

/** What {@link oauth2Authorize} can fail with. */
export type Oauth2AuthorizeError =
  | APIError<"invalid_client", InvalidClient>
  | APIError<"invalid_request", InvalidRequest>
  | APIError<"unsupported_response_type", UnsupportedResponseType>
  | APIError<"NotPermitted", NotPermitted>
  | ClientError;

/**
 * Gets what a consent page shows: the client, the scopes and the person's organizations.
 *
 * Polar's own page uses it, with the parameters of an authorization request, which this function
 * does not take; access tokens are refused. Without the parameters the answer is
 * `unsupported_response_type`. To start a sign-in, send the person's browser to
 * `https://polar.sh/oauth2/authorize` with `response_type=code`, `client_id`, `redirect_uri` and
 * `scope`; the code that comes back goes to `oauth2Token`.
 *
 * `GET /v1/oauth2/authorize`.
 * Errors of its own: `invalid_client` (400), `invalid_request` (400), `unsupported_response_type`
 * (400), `NotPermitted` (403).
 */
export const oauth2Authorize: EndpointWithoutRequest<Oauth2AuthorizeResponse, Oauth2AuthorizeError> =
  /* @__PURE__ */ endpointWithoutRequest({
    method: "GET",
    path: "/v1/oauth2/authorize",
    errors: ["invalid_client", "invalid_request", "unsupported_response_type", "NotPermitted"],
    fields: { scope_display_names: "keep" },
    read: json,
  });
