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

/** What {@link customerPortalLicenseKeysValidate} can fail with. */
export type CustomerPortalLicenseKeysValidateError =
  | APIError<"BadRequest", BadRequest>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Checks a license key, and counts its use.
 *
 * Needs no token and sends none. Made for programs at the customer's; on a server use
 * `licenseKeysValidate`, which has no such narrow limit. At most 3 calls a second from an IP
 * address, validating, activating and deactivating together; after that every call gets an
 * `SDKError` with status 429 for a minute.
 *
 * A good key is the value; a bad one an error. Every success adds to `validations`, and
 * `incrementUsage` to `usage`, so after a timeout a second call may count twice. Activations are
 * only looked at with `activationId`; then `conditions` must be exactly those that the activation
 * was made with, if it has any.
 *
 * `ResourceNotFound`: the organization has no such key, or the key is revoked, disabled or
 * expired, or does not go with the given activation, conditions, benefit or customer;
 * `data.detail` says which. `BadRequest`: fewer uses are left than `incrementUsage`; nothing was
 * counted. `HTTPValidationError`: a field is wrong.
 *
 * `POST /v1/customer-portal/license-keys/validate`.
 * Errors of its own: `BadRequest` (400), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysValidate: Endpoint<
  LicenseKeyValidate,
  ValidatedLicenseKey,
  CustomerPortalLicenseKeysValidateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/license-keys/validate",
  anonymous: true,
  errors: ["BadRequest", "ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
