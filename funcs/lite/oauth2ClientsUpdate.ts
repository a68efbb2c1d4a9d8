// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { untyped } from "../../core/read/untyped.js";
import type { AccessDenied } from "../../models/AccessDenied.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InvalidRequest } from "../../models/InvalidRequest.js";
import type { Oauth2ClientsUpdateRequest } from "../../models/Oauth2ClientsUpdateRequest.js";

/** What {@link oauth2ClientsUpdate} can fail with. */
export type Oauth2ClientsUpdateError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"access_denied", AccessDenied>
  | APIError<"invalid_request", InvalidRequest>
  | ClientError;

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
export const oauth2ClientsUpdate: Endpoint<Oauth2ClientsUpdateRequest, unknown, Oauth2ClientsUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PUT",
    path: "/v1/oauth2/register/{clientId}",
    bodyKey: "oAuth2ClientConfigurationUpdate",
    errors: ["HTTPValidationError", "access_denied", "invalid_request"],
    encode: jsonBody,
    read: untyped,
  });
