// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersListPaymentMethodsRequestSchema } from "../models/CustomersListPaymentMethodsRequest.js";
import { ListResourcePaymentMethodSchema } from "../models/ListResourcePaymentMethod.js";
import { customersListPaymentMethods as lite } from "./lite/customersListPaymentMethods.js";

export type { CustomersListPaymentMethodsError } from "./lite/customersListPaymentMethods.js";

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
export const customersListPaymentMethods: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersListPaymentMethodsRequestSchema,
  ListResourcePaymentMethodSchema,
);
