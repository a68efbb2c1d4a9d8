// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeysRotateRequest } from "../../models/LicenseKeysRotateRequest.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { RotatedLicenseKey } from "../../models/RotatedLicenseKey.js";
import type { RotateNotPermitted } from "../../models/RotateNotPermitted.js";
import type { Unauthorized } from "../../models/Unauthorized.js";

/** What {@link licenseKeysRotate} can fail with. */
export type LicenseKeysRotateError =
  | APIError<"RotateNotPermitted", RotateNotPermitted>
  | APIError<"Unauthorized", Unauthorized>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Replaces the key by a new one and returns it; the old one stops working at once.
 *
 * For a key that has leaked. Cannot be undone, and no one is told: give the customer the new key.
 * Status, usage, limits, expiry and activations stay. Sent twice, it rotates twice.
 *
 * `RotateNotPermitted`: the key is revoked; only granted and disabled ones rotate.
 * `ResourceNotFound`: the token reaches no such license key. `Unauthorized`: there is no access
 * token. `HTTPValidationError`: the ID is no UUID.
 *
 * `POST /v1/license-keys/{id}/rotate`. Scopes: `license_keys:write`.
 * Errors of its own: `RotateNotPermitted` (400), `Unauthorized` (401), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const licenseKeysRotate: Endpoint<
  LicenseKeysRotateRequest,
  RotatedLicenseKey,
  LicenseKeysRotateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/license-keys/{id}/rotate",
  errors: ["RotateNotPermitted", "Unauthorized", "ResourceNotFound", "HTTPValidationError"],
  read: json,
});
