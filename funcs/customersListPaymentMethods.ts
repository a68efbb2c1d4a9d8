// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomersListPaymentMethodsRequestSchema } from "../models/CustomersListPaymentMethodsRequest.js";
import { ListResourcePaymentMethodSchema } from "../models/ListResourcePaymentMethod.js";
import { customersListPaymentMethods as lite } from "./lite/customersListPaymentMethods.js";

export type { CustomersListPaymentMethodsError } from "./lite/customersListPaymentMethods.js";

/**
 * `GET /v1/customers/{id}/payment-methods`. Scopes: `customers:read` or `customers:write`. Errors
 * of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersListPaymentMethods: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersListPaymentMethodsRequestSchema,
  ListResourcePaymentMethodSchema,
);
