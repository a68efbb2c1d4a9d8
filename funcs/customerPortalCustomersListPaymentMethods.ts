// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalCustomersListPaymentMethodsRequestSchema } from "../models/CustomerPortalCustomersListPaymentMethodsRequest.js";
import { ListResourceCustomerPaymentMethodSchema } from "../models/ListResourceCustomerPaymentMethod.js";
import { customerPortalCustomersListPaymentMethods as lite } from "./lite/customerPortalCustomersListPaymentMethods.js";

export type { CustomerPortalCustomersListPaymentMethodsError } from "./lite/customerPortalCustomersListPaymentMethods.js";

/**
 * `GET /v1/customer-portal/customers/me/payment-methods`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const customerPortalCustomersListPaymentMethods: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalCustomersListPaymentMethodsRequestSchema,
  ListResourceCustomerPaymentMethodSchema,
);
