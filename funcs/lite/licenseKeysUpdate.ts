// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
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
