// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { endpointWithoutRequest } from "../core/endpointWithoutRequest.js";
import { Oauth2AuthorizeResponseSchema } from "../models/Oauth2AuthorizeResponse.js";
import { oauth2Authorize as lite } from "./lite/oauth2Authorize.js";

export type { Oauth2AuthorizeError } from "./lite/oauth2Authorize.js";

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
export const oauth2Authorize: typeof lite = /* @__PURE__ */ checked(
  lite,
  undefined,
  Oauth2AuthorizeResponseSchema,
  endpointWithoutRequest,
);
