// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpoint, page } from "../../core/read/page.js";
import type { CustomersListPaymentMethodsExternalRequest } from "../../models/CustomersListPaymentMethodsExternalRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { PaymentMethod } from "../../models/PaymentMethod.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customersListPaymentMethodsExternal} can fail with. */
export type CustomersListPaymentMethodsExternalError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
 * Lists a customer's saved payment methods by its ID in your system, the newest first, a page at a
 * time.
 *
 * Reads only: customers add and remove methods in the customer portal. With the Polar ID use
 * `customersListPaymentMethods`. `ResourceNotFound`: no customer in reach of the token has this
 * external ID; matching is exact. `HTTPValidationError`: `page` or `limit` is below 1.
 *
 * `GET /v1/customers/external/{external_id}/payment-methods`. Scopes: `customers:read` or
 * `customers:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersListPaymentMethodsExternal: ListEndpoint<
  CustomersListPaymentMethodsExternalRequest,
  PaymentMethod,
  CustomersListPaymentMethodsExternalError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customers/external/{externalId}/payment-methods",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  encode: query,
  read: page,
});
