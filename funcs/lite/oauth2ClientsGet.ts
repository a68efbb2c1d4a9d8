// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { untyped } from "../../core/read/untyped.js";
import type { AccessDenied } from "../../models/AccessDenied.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InvalidClient } from "../../models/InvalidClient.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { Oauth2ClientsGetRequest } from "../../models/Oauth2ClientsGetRequest.js";

/** What {@link oauth2ClientsGet} can fail with. */
export type Oauth2ClientsGetError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"access_denied", AccessDenied>
  | APIError<"invalid_client", InvalidClient>
  | APIError<"NotPermitted", NotPermitted>
  | ClientError;

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
export const oauth2ClientsGet: Endpoint<Oauth2ClientsGetRequest, unknown, Oauth2ClientsGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/oauth2/register/{clientId}",
    errors: ["HTTPValidationError", "access_denied", "invalid_client", "NotPermitted"],
    read: untyped,
  });
