// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { Oauth2ClientsDeleteRequestSchema } from "../models/Oauth2ClientsDeleteRequest.js";
import { oauth2ClientsDelete as lite } from "./lite/oauth2ClientsDelete.js";

export type { Oauth2ClientsDeleteError } from "./lite/oauth2ClientsDelete.js";

/**
 * Deletes an OAuth 2.0 client. Nothing comes back.
 *
 * Cannot be undone; nobody can sign in through it any more. Takes the client's
 * `registrationAccessToken` as access token (the option `accessToken` sets it for one call).
 * `invalid_client`: no such client. `access_denied`: no token came, or not its own.
 * `HTTPValidationError`: not known to happen.
 *
 * `DELETE /v1/oauth2/register/{client_id}`.
 * Errors of its own: `HTTPValidationError` (422), `access_denied` (400), `invalid_client` (401).
 */
export const oauth2ClientsDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  Oauth2ClientsDeleteRequestSchema,
  undefined,
);
