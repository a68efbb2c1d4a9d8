// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { jsonBody } from "../../core/jsonBody.js";
import { none } from "../../core/none.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyDeactivate } from "../../models/LicenseKeyDeactivate.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalLicenseKeysDeactivate} can fail with. */
export type CustomerPortalLicenseKeysDeactivateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
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
  accessToken: "",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  encode: jsonBody,
  read: none,
});
