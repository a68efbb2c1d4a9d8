// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyDeactivate } from "../../models/LicenseKeyDeactivate.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalLicenseKeysDeactivate} can fail with. */
export type CustomerPortalLicenseKeysDeactivateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Removes an activation of a license key and frees its place. Nothing comes back.
 *
 * Needs no token and sends none. Made for programs at the customer's; on a server use
 * `licenseKeysDeactivate`, which has no such narrow limit. At most 3 calls a second from an IP
 * address, validating, activating and deactivating together; after that every call gets an
 * `SDKError` with status 429 for a minute.
 *
 * Works with revoked and expired keys as well. Validating with this activation fails from now on.
 * `ResourceNotFound`: the organization has no such key, or the key no such activation, or no
 * longer, so a second call does no harm. `HTTPValidationError`: a field is wrong.
 *
 * `POST /v1/customer-portal/license-keys/deactivate`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysDeactivate: Endpoint<
  LicenseKeyDeactivate,
  undefined,
  CustomerPortalLicenseKeysDeactivateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/license-keys/deactivate",
  anonymous: true,
  errors: ["ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: nothing,
});
