// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalCustomersDeletePaymentMethodRequestSchema } from "../models/CustomerPortalCustomersDeletePaymentMethodRequest.js";
import { customerPortalCustomersDeletePaymentMethod as lite } from "./lite/customerPortalCustomersDeletePaymentMethod.js";

export type { CustomerPortalCustomersDeletePaymentMethodError } from "./lite/customerPortalCustomersDeletePaymentMethod.js";

/**
 * `DELETE /v1/customer-portal/customers/me/payment-methods/{id}`.
 * Errors of its own: `PaymentMethodInUseByActiveSubscription` (400), `ResourceNotFound` (404),
 * `HTTPValidationError` (422).
 */
export const customerPortalCustomersDeletePaymentMethod: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalCustomersDeletePaymentMethodRequestSchema,
  undefined,
);
