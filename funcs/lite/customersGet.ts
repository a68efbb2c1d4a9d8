// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Customer } from "../../models/Customer.js";
import type { CustomersGetRequest } from "../../models/CustomersGetRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersGet} can fail with. */
export type CustomersGetError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Gets a customer by its Polar ID.
 *
 * With your own ID use `customersGetExternal`; to know what the customer has bought,
 * `customersGetState`. `ResourceNotFound`: the token reaches no such customer; a deleted one
 * counts as missing. `HTTPValidationError`: an ID is no UUID.
 *
 * `GET /v1/customers/{id}`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersGet: Endpoint<CustomersGetRequest, Customer, CustomersGetError> =
  /* @__PURE__ */ endpoint({
    method: "GET",
    path: "/v1/customers/{id}",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    read: json,
  });
