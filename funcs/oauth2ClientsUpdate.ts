// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { Oauth2ClientsUpdateRequestSchema } from "../models/Oauth2ClientsUpdateRequest.js";
import { oauth2ClientsUpdate as lite } from "./lite/oauth2ClientsUpdate.js";

export type { Oauth2ClientsUpdateError } from "./lite/oauth2ClientsUpdate.js";

/**
 * Replaces the registration of an OAuth 2.0 client, and returns it.
 *
 * Send the whole configuration, with the `clientId` in it too: lists and settings with a default
 * that are left out get the default. Takes the client's `registrationAccessToken` as access token
 * (the option `accessToken` sets it for one call). `invalid_client`: no such client.
 * `access_denied`: no token came, or not its own. `invalid_request`: the configuration names
 * another client. `HTTPValidationError`: a redirect address that is neither HTTPS nor local, or a
 * field is wrong.
 *
 * `PUT /v1/oauth2/register/{client_id}`.
 * Errors of its own: `HTTPValidationError` (422), `access_denied` (400), `invalid_request` (400).
 */
export const oauth2ClientsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  Oauth2ClientsUpdateRequestSchema,
  undefined,
);
