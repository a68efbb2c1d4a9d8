// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPaymentMethodCreateSchema } from "../models/CustomerPaymentMethodCreate.js";
import { CustomerPaymentMethodCreateResponseSchema } from "../models/CustomerPaymentMethodCreateResponse.js";
import { customerPortalCustomersAddPaymentMethod as lite } from "./lite/customerPortalCustomersAddPaymentMethod.js";

export type { CustomerPortalCustomersAddPaymentMethodError } from "./lite/customerPortalCustomersAddPaymentMethod.js";

/**
 * `POST /v1/customer-portal/customers/me/payment-methods`.
 * Errors of its own: `PaymentMethodSetupFailed` (400), `HTTPValidationError` (422).
 */
export const customerPortalCustomersAddPaymentMethod: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPaymentMethodCreateSchema,
  CustomerPaymentMethodCreateResponseSchema,
);
