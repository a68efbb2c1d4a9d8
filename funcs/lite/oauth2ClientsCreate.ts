// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { untyped } from "../../core/read/untyped.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InvalidClientMetadata } from "../../models/InvalidClientMetadata.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { OAuth2ClientConfiguration } from "../../models/OAuth2ClientConfiguration.js";

/** What {@link oauth2ClientsCreate} can fail with. */
export type Oauth2ClientsCreateError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"invalid_client_metadata", InvalidClientMetadata>
  | APIError<"NotPermitted", NotPermitted>
  | ClientError;

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
export const oauth2ClientsCreate: Endpoint<OAuth2ClientConfiguration, unknown, Oauth2ClientsCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/oauth2/register",
    errors: ["HTTPValidationError", "invalid_client_metadata", "NotPermitted"],
    encode: jsonBody,
    read: untyped,
  });
