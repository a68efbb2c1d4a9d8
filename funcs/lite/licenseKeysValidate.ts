// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
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
 * Checks a license key, counts the check, and returns the key if it is good.
 *
 * For your server. A program that runs at a customer's must not hold your token: there use
 * `customerPortalLicenseKeysValidate`, which needs none but is limited to 3 calls a second.
 * `incrementUsage` adds to the usage in the same step, so a repeated call adds again.
 *
 * `ResourceNotFound`: the key is not good: unknown, revoked, disabled, expired, or not of the
 * given benefit, customer or activation, or the activation's conditions differ. `BadRequest`: the
 * usage limit leaves less than `incrementUsage`; nothing was counted. `HTTPValidationError`: a
 * field is wrong.
 *
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
  encode: jsonBody,
  read: json,
});
