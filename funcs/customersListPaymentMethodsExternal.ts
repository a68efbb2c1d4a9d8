// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomersListPaymentMethodsExternalRequestSchema } from "../models/CustomersListPaymentMethodsExternalRequest.js";
import { ListResourcePaymentMethodSchema } from "../models/ListResourcePaymentMethod.js";
import { customersListPaymentMethodsExternal as lite } from "./lite/customersListPaymentMethodsExternal.js";

export type { CustomersListPaymentMethodsExternalError } from "./lite/customersListPaymentMethodsExternal.js";

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
export const customersListPaymentMethodsExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersListPaymentMethodsExternalRequestSchema,
  ListResourcePaymentMethodSchema,
);
