// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import { type EndpointWithoutRequest, endpointWithoutRequest } from "../../core/endpointWithoutRequest.js";
import type { ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Oauth2AuthorizeResponse } from "../../models/Oauth2AuthorizeResponse.js";

/** What {@link oauth2Authorize} can fail with. */
export type Oauth2AuthorizeError = ClientError;

/**
 * Gets what a consent page shows: the client, the scopes and the person's organizations.
 *
 * Polar's own page uses it, with the parameters of an authorization request, which this function
 * does not take; access tokens are refused with an `SDKError` of status 401 or 403. To start a
 * sign-in, send the person's browser to `https://polar.sh/oauth2/authorize` with
 * `response_type=code`, `client_id`, `redirect_uri` and `scope`; the code that comes back goes to
 * `oauth2Token`.
 *
 * `GET /v1/oauth2/authorize`.
 */
export const oauth2Authorize: EndpointWithoutRequest<Oauth2AuthorizeResponse, Oauth2AuthorizeError> =
  /* @__PURE__ */ endpointWithoutRequest({
    method: "GET",
    path: "/v1/oauth2/authorize",
    errors: [],
    fields: { scope_display_names: "keep" },
    read: json,
  });
