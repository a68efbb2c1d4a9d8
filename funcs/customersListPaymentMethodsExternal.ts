// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import { checked } from "../core/checked.js";
import { CustomersListPaymentMethodsExternalRequestSchema } from "../models/CustomersListPaymentMethodsExternalRequest.js";
import { ListResourcePaymentMethodSchema } from "../models/ListResourcePaymentMethod.js";
import { customersListPaymentMethodsExternal as lite } from "./lite/customersListPaymentMethodsExternal.js";

export type { CustomersListPaymentMethodsExternalError } from "./lite/customersListPaymentMethodsExternal.js";

/**
 * `GET /v1/customers/external/{external_id}/payment-methods`. Scopes: `customers:read` or
 * `customers:write`. Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customersListPaymentMethodsExternal: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomersListPaymentMethodsExternalRequestSchema,
  ListResourcePaymentMethodSchema,
);
