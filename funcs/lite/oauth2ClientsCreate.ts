// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { jsonBody } from "../../core/jsonBody.js";
import { untyped } from "../../core/untyped.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { OAuth2ClientConfiguration } from "../../models/OAuth2ClientConfiguration.js";

/** What {@link oauth2ClientsCreate} can fail with. */
export type Oauth2ClientsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * `POST /v1/oauth2/register`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const oauth2ClientsCreate: Endpoint<OAuth2ClientConfiguration, unknown, Oauth2ClientsCreateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/oauth2/register",
    errors: ["HTTPValidationError"],
    encode: jsonBody,
    read: untyped,
  });
