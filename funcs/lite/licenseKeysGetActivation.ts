// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyActivationRead } from "../../models/LicenseKeyActivationRead.js";
import type { LicenseKeysGetActivationRequest } from "../../models/LicenseKeysGetActivationRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { Unauthorized } from "../../models/Unauthorized.js";

/** What {@link licenseKeysGetActivation} can fail with. */
export type LicenseKeysGetActivationError =
  | APIError<"Unauthorized", Unauthorized>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets one activation of a license key, with the key.
 *
 * `ResourceNotFound`: no such license key, or it has no such activation, or that was deactivated.
 * `Unauthorized`: there is no access token. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/license-keys/{id}/activations/{activation_id}`. Scopes: `license_keys:read` or
 * `license_keys:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysGetActivation: Endpoint<
  LicenseKeysGetActivationRequest,
  LicenseKeyActivationRead,
  LicenseKeysGetActivationError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/license-keys/{id}/activations/{activationId}",
  errors: ["Unauthorized", "ResourceNotFound", "HTTPValidationError"],
  read: json,
});
