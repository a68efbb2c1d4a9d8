// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerPortalLicenseKeysGetRequest } from "../../models/CustomerPortalLicenseKeysGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { LicenseKeyWithActivations } from "../../models/LicenseKeyWithActivations.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalLicenseKeysGet} can fail with. */
export type CustomerPortalLicenseKeysGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a license key of the customer, with its activations.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. A member gets its own only. `activations` is empty unless the benefit lets
 * customers manage them (`enableCustomerAdmin`). `ResourceNotFound`: the customer (or member) has
 * no such key. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-portal/license-keys/{id}`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalLicenseKeysGet: Endpoint<
  CustomerPortalLicenseKeysGetRequest,
  LicenseKeyWithActivations,
  CustomerPortalLicenseKeysGetError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/license-keys/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
