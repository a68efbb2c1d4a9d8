// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyActivate } from "../../models/LicenseKeyActivate.js";
import type { LicenseKeyActivationCreated } from "../../models/LicenseKeyActivationCreated.js";
import type { NotPermitted } from "../../models/NotPermitted.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalLicenseKeysActivate} can fail with. */
export type CustomerPortalLicenseKeysActivateError =
  | APIError<"NotPermitted", NotPermitted>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Activates a license key for a device or another place of use, and returns the activation.
 *
 * Needs no token and sends none. Made for programs at the customer's; on a server use
 * `licenseKeysActivate`, which has no such narrow limit. At most 3 calls a second from an IP
 * address, validating, activating and deactivating together; after that every call gets an
 * `SDKError` with status 429 for a minute.
 *
 * Keep the `id`: `customerPortalLicenseKeysValidate` and `customerPortalLicenseKeysDeactivate`
 * want it as `activationId`. Every call takes another place, also for the same device, so do not
 * repeat it blindly.
 *
 * `NotPermitted`: the key is revoked, disabled or expired; its benefit has no activations, so
 * validate only; or all places are taken, until one is deactivated. `data.detail` says which.
 * `ResourceNotFound`: the organization has no such key. `HTTPValidationError`: a field is wrong.
 *
 * `POST /v1/customer-portal/license-keys/activate`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysActivate: Endpoint<
  LicenseKeyActivate,
  LicenseKeyActivationCreated,
  CustomerPortalLicenseKeysActivateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/license-keys/activate",
  anonymous: true,
  errors: ["NotPermitted", "ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: json,
});
