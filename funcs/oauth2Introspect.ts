// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { IntrospectTokenRequestSchema } from "../models/IntrospectTokenRequest.js";
import { IntrospectTokenResponseSchema } from "../models/IntrospectTokenResponse.js";
import { oauth2Introspect as lite } from "./lite/oauth2Introspect.js";

export type { Oauth2IntrospectError } from "./lite/oauth2Introspect.js";

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
export const oauth2Introspect: typeof lite = /* @__PURE__ */ checked(
  lite,
  IntrospectTokenRequestSchema,
  IntrospectTokenResponseSchema,
);
