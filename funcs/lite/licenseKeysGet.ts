// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeysGetRequest } from "../../models/LicenseKeysGetRequest.js";
import type { LicenseKeyWithActivations } from "../../models/LicenseKeyWithActivations.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { Unauthorized } from "../../models/Unauthorized.js";

/** What {@link licenseKeysGet} can fail with. */
export type LicenseKeysGetError =
  | APIError<"Unauthorized", Unauthorized>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a license key by its ID, with its activations.
 *
 * The ID is not the key itself; with the key use `licenseKeysValidate`. `ResourceNotFound`: the
 * token reaches no such license key. `Unauthorized`: there is no access token.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/license-keys/{id}`. Scopes: `license_keys:read` or `license_keys:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysGet: Endpoint<LicenseKeysGetRequest, LicenseKeyWithActivations, LicenseKeysGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/license-keys/{id}",
    errors: ["Unauthorized", "ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
