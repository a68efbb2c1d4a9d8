// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { Oauth2ClientsGetRequestSchema } from "../models/Oauth2ClientsGetRequest.js";
import { oauth2ClientsGet as lite } from "./lite/oauth2ClientsGet.js";

export type { Oauth2ClientsGetError } from "./lite/oauth2ClientsGet.js";

/**
 * Gets the registration of an OAuth 2.0 client.
 *
 * Takes the client's `registrationAccessToken` as access token (the option `accessToken` sets it
 * for one call). `invalid_client`: no such client. `access_denied`: no token came, or not its own.
 * The answer is untyped, keeps its names (`client_id` and so on) and holds secrets.
 * `HTTPValidationError`: not known to happen.
 *
 * `GET /v1/oauth2/register/{client_id}`.
 * Errors of its own: `HTTPValidationError` (422), `access_denied` (400), `invalid_client` (401),
 * `NotPermitted` (403).
 */
export const oauth2ClientsGet: typeof lite = /* @__PURE__ */ checked(
  lite,
  Oauth2ClientsGetRequestSchema,
  undefined,
);
