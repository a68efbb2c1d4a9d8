// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import { jsonBody } from "../../core/jsonBody.js";
import type { BadRequest } from "../../models/BadRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyValidate } from "../../models/LicenseKeyValidate.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { ValidatedLicenseKey } from "../../models/ValidatedLicenseKey.js";

/** What {@link licenseKeysValidate} can fail with. */
export type LicenseKeysValidateError =
  | APIError<"BadRequest", BadRequest>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `POST /v1/license-keys/validate`. Scopes: `license_keys:write`.
 * Errors of its own: `BadRequest` (400), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysValidate: Endpoint<
  LicenseKeyValidate,
  ValidatedLicenseKey,
  LicenseKeysValidateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/license-keys/validate",
  errors: ["BadRequest", "ResourceNotFound", "HTTPValidationError"],
  alias: (name) => (/^(conditions|meta)$/.test(name) ? "metadata" : name),
  encode: jsonBody,
  read: json,
});
