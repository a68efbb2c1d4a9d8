// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerState } from "../../models/CustomerState.js";
import type { CustomersGetStateRequest } from "../../models/CustomersGetStateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersGetState} can fail with. */
export type CustomersGetStateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a customer by its Polar ID with what it has now: active subscriptions, granted benefits and
 * meters.
 *
 * Benefits and meters are worked out in the background, so a purchase or an event may take a
 * moment to show. The `customer.state_changed` webhook sends the same data on each change.
 *
 * With your own ID use `customersGetStateExternal`. `ResourceNotFound`: the token reaches no such
 * customer; a deleted one counts as missing. `HTTPValidationError`: an ID is no UUID.
 *
 * `GET /v1/customers/{id}/state`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersGetState: Endpoint<CustomersGetStateRequest, CustomerState, CustomersGetStateError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/customers/{id}/state",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
