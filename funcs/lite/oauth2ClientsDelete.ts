// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { AccessDenied } from "../../models/AccessDenied.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InvalidClient } from "../../models/InvalidClient.js";
import type { Oauth2ClientsDeleteRequest } from "../../models/Oauth2ClientsDeleteRequest.js";

/** What {@link oauth2ClientsDelete} can fail with. */
export type Oauth2ClientsDeleteError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"access_denied", AccessDenied>
  | APIError<"invalid_client", InvalidClient>
  | ClientError;

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
export const oauth2ClientsDelete: Endpoint<Oauth2ClientsDeleteRequest, undefined, Oauth2ClientsDeleteError> =
  /* @__PURE__ */ endpoint({
    method: "DELETE",
    path: "/v1/oauth2/register/{clientId}",
    errors: ["HTTPValidationError", "access_denied", "invalid_client"],
    read: nothing,
  });
