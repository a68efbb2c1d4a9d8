// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/json.js";
import type { CustomerPortalLicenseKeysRotateRequest } from "../../models/CustomerPortalLicenseKeysRotateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { RotatedLicenseKey } from "../../models/RotatedLicenseKey.js";
import type { RotateNotPermitted } from "../../models/RotateNotPermitted.js";
import type { Unauthorized } from "../../models/Unauthorized.js";

/** What {@link customerPortalLicenseKeysRotate} can fail with. */
export type CustomerPortalLicenseKeysRotateError =
  | APIError<"RotateNotPermitted", RotateNotPermitted>
  | APIError<"Unauthorized", Unauthorized>
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * `POST /v1/customer-portal/license-keys/{id}/rotate`. Scopes: `customer_portal:write`.
 * Errors of its own: `RotateNotPermitted` (400), `Unauthorized` (401), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysRotate: Endpoint<
  CustomerPortalLicenseKeysRotateRequest,
  RotatedLicenseKey,
  CustomerPortalLicenseKeysRotateError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/license-keys/{id}/rotate",
  errors: ["RotateNotPermitted", "Unauthorized", "ResourceNotFound", "HTTPValidationError"],
  read: json,
});
