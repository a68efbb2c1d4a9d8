// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { OAuth2ClientConfigurationSchema } from "../models/OAuth2ClientConfiguration.js";
import { oauth2ClientsCreate as lite } from "./lite/oauth2ClientsCreate.js";

export type { Oauth2ClientsCreateError } from "./lite/oauth2ClientsCreate.js";

/**
 * Registers an OAuth 2.0 client, a program that people let act for them.
 *
 * Use a core without an access token, or with one of an organization: with a personal one the
 * answer is `NotPermitted`. The answer is untyped and keeps its names: `client_id`,
 * `client_secret` (not for a public client, `tokenEndpointAuthMethod: "none"`) and
 * `registration_access_token`, which later reads, changes and deletes the client. Keep the last
 * two secret. Sent twice, it makes two clients. `invalid_client_metadata`: an unknown scope.
 * `HTTPValidationError`: a redirect address that is neither HTTPS nor local, or a field is wrong.
 *
 * `POST /v1/oauth2/register`.
 * Errors of its own: `HTTPValidationError` (422), `invalid_client_metadata` (400), `NotPermitted`
 * (403).
 */
export const oauth2ClientsCreate: typeof lite = /* @__PURE__ */ checked(
  lite,
  OAuth2ClientConfigurationSchema,
  undefined,
);
