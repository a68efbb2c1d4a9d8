// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerState } from "../../models/CustomerState.js";
import type { CustomersGetStateExternalRequest } from "../../models/CustomersGetStateExternalRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersGetStateExternal} can fail with. */
export type CustomersGetStateExternalError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a customer by its ID in your system with what it has now: active subscriptions, granted
 * benefits and meters.
 *
 * Benefits and meters are worked out in the background, so a purchase or an event may take a
 * moment to show. The `customer.state_changed` webhook sends the same data on each change.
 *
 * With the Polar ID use `customersGetState`. `ResourceNotFound`: no customer in reach of the token
 * has this external ID; matching is exact.
 *
 * `GET /v1/customers/external/{external_id}/state`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersGetStateExternal: Endpoint<
  CustomersGetStateExternalRequest,
  CustomerState,
  CustomersGetStateExternalError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customers/external/{externalId}/state",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
