// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { nothing } from "../../core/read/nothing.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyDeactivate } from "../../models/LicenseKeyDeactivate.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link licenseKeysDeactivate} can fail with. */
export type LicenseKeysDeactivateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Ends an activation of a license key, so that its place is free. Nothing comes back.
 *
 * For your server. A program that runs at a customer's must not hold your token: there use
 * `customerPortalLicenseKeysDeactivate`, which needs none but is limited to 3 calls a second.
 * Cannot be undone; the instance can be activated anew and gets another ID. `ResourceNotFound`: no
 * such key or activation, or it was ended before, so a second call does no harm.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `POST /v1/license-keys/deactivate`. Scopes: `license_keys:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const licenseKeysDeactivate: Endpoint<LicenseKeyDeactivate, undefined, LicenseKeysDeactivateError> =
  /* @__PURE__ */ endpoint({
    method: "POST",
    path: "/v1/license-keys/deactivate",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    encode: jsonBody,
    read: nothing,
  });
