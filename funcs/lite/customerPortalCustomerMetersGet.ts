// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerCustomerMeter } from "../../models/CustomerCustomerMeter.js";
import type { CustomerPortalCustomerMetersGetRequest } from "../../models/CustomerPortalCustomerMetersGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalCustomerMetersGet} can fail with. */
export type CustomerPortalCustomerMetersGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets one of the customer's meters with usage and credits.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. `id` is that of the customer's count, not `meterId`. `ResourceNotFound`: the
 * customer has no such count, or nothing that it has now uses the meter. `HTTPValidationError`:
 * the ID is no UUID.
 *
 * `GET /v1/customer-portal/meters/{id}`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalCustomerMetersGet: Endpoint<
  CustomerPortalCustomerMetersGetRequest,
  CustomerCustomerMeter,
  CustomerPortalCustomerMetersGetError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/meters/{id}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
