// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerMeter } from "../../models/CustomerMeter.js";
import type { CustomerMetersGetRequest } from "../../models/CustomerMetersGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerMetersGet} can fail with. */
export type CustomerMetersGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets what one customer has used of one meter and has left, by the ID of that count.
 *
 * The ID is that of neither the customer nor the meter: `customerMetersList` finds it by both.
 * `ResourceNotFound`: the token reaches no such count. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-meters/{id}`. Scopes: `customer_meters:read`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerMetersGet: Endpoint<CustomerMetersGetRequest, CustomerMeter, CustomerMetersGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/customer-meters/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
