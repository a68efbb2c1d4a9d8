// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Customer } from "../../models/Customer.js";
import type { CustomersUpdateExternalRequest } from "../../models/CustomersUpdateExternalRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersUpdateExternal} can fail with. */
export type CustomersUpdateExternalError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Changes the given fields of a customer, by its ID in your system, and returns the customer.
 *
 * Fields left out stay as they are; `metadata` is replaced as a whole. Null clears what can be
 * empty, but never `billingAddress`. Sends the `customer.updated` webhook.
 *
 * The external ID itself and the type change only through `customersUpdate`. `ResourceNotFound`:
 * no customer in reach of the token has this external ID; matching is exact.
 * `HTTPValidationError`: the e-mail is taken, or a field is wrong.
 *
 * `PATCH /v1/customers/external/{external_id}`. Scopes: `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersUpdateExternal: Endpoint<
  CustomersUpdateExternalRequest,
  Customer,
  CustomersUpdateExternalError
> = /* @__PURE__ */ endpoint({
  method: "PATCH",
  path: "/v1/customers/external/{externalId}",
  bodyKey: "customerUpdate",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  fields: { tax_id: "first" },
  encode: jsonBody,
  read: json,
});
