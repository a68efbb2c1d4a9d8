// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyRead } from "../../models/LicenseKeyRead.js";
import type { LicenseKeysUpdateRequest } from "../../models/LicenseKeysUpdateRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { Unauthorized } from "../../models/Unauthorized.js";

/** What {@link licenseKeysUpdate} can fail with. */
export type LicenseKeysUpdateError =
  | APIError<"Unauthorized", Unauthorized>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the status, limits, usage or expiry of a license key, and returns it.
 *
 * Fields left out stay as they are; null lifts the usage limit or the expiry, as
 * `limitActivations` it ends further activations. With the status `revoked` the customer loses the
 * benefit behind the key as well, back to `granted` returns it, both in the background with the
 * benefit grant's webhooks; `disabled` only stops the key. A later change of the benefit's limits
 * overwrites those set here. The key itself changes with `licenseKeysRotate`.
 *
 * `ResourceNotFound`: the token reaches no such license key. `Unauthorized`: there is no access
 * token. `HTTPValidationError`: the ID is no UUID, or a field is wrong.
 *
 * `PATCH /v1/license-keys/{id}`. Scopes: `license_keys:write`.
 * Errors of its own: `Unauthorized` (401), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysUpdate: Endpoint<LicenseKeysUpdateRequest, LicenseKeyRead, LicenseKeysUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PATCH",
    path: "/v1/license-keys/{id}",
    bodyKey: "licenseKeyUpdate",
    errors: ["Unauthorized", "ResourceNotFound", "HTTPValidationError"],
    encode: jsonBody,
    read: json,
  });
