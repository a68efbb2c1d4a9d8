// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpoint, page } from "../../core/read/page.js";
import type { CustomersListPaymentMethodsRequest } from "../../models/CustomersListPaymentMethodsRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { PaymentMethod } from "../../models/PaymentMethod.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersListPaymentMethods} can fail with. */
export type CustomersListPaymentMethodsError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Lists a customer's saved payment methods by its Polar ID, the newest first, a page at a time.
 *
 * Reads only: customers add and remove methods in the customer portal. With your own ID use
 * `customersListPaymentMethodsExternal`. `ResourceNotFound`: the token reaches no such customer; a
 * deleted one counts as missing. `HTTPValidationError`: the ID is no UUID, or `page` or `limit` is
 * below 1.
 *
 * `GET /v1/customers/{id}/payment-methods`. Scopes: `customers:read` or `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersListPaymentMethods: ListEndpoint<
  CustomersListPaymentMethodsRequest,
  PaymentMethod,
  CustomersListPaymentMethodsError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customers/{id}/payment-methods",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  encode: query,
  read: page,
});
