// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Customer } from "../../models/Customer.js";
import type { CustomersGetExternalRequest } from "../../models/CustomersGetExternalRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersGetExternal} can fail with. */
export type CustomersGetExternalError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a customer by its ID in your system.
 *
 * With the Polar ID use `customersGet`; to know what the customer has bought,
 * `customersGetStateExternal`. `ResourceNotFound`: no customer in reach of the token has this
 * external ID; matching is exact.
 *
 * `GET /v1/customers/external/{external_id}`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersGetExternal: Endpoint<
  CustomersGetExternalRequest,
  Customer,
  CustomersGetExternalError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customers/external/{externalId}",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: json,
});
