// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Customer } from "../../models/Customer.js";
import type { CustomersUpdateRequest } from "../../models/CustomersUpdateRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersUpdate} can fail with. */
export type CustomersUpdateError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the given fields of a customer, by its Polar ID, and returns the customer.
 *
 * Fields left out stay as they are; `metadata` is replaced as a whole. Null clears what can be
 * empty, but never `billingAddress`. Sends the `customer.updated` webhook.
 *
 * `ResourceNotFound`: the token reaches no such customer; a deleted one counts as missing.
 * `HTTPValidationError`: the e-mail or external ID is taken, an external ID is set already, a team
 * would become an individual, or a field is wrong.
 *
 * `PATCH /v1/customers/{id}`. Scopes: `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersUpdate: Endpoint<CustomersUpdateRequest, Customer, CustomersUpdateError> =
  /* @__PURE__ */ endpoint({
    method: "PATCH",
    path: "/v1/customers/{id}",
    bodyKey: "customerUpdate",
    errors: ["ResourceNotFound", "HTTPValidationError"],
    fields: { tax_id: "first" },
    encode: jsonBody,
    read: json,
  });
