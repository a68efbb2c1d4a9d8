// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPaymentMethodConfirmSchema } from "../models/CustomerPaymentMethodConfirm.js";
import { CustomerPaymentMethodCreateResponseSchema } from "../models/CustomerPaymentMethodCreateResponse.js";
import { customerPortalCustomersConfirmPaymentMethod as lite } from "./lite/customerPortalCustomersConfirmPaymentMethod.js";

export type { CustomerPortalCustomersConfirmPaymentMethodError } from "./lite/customerPortalCustomersConfirmPaymentMethod.js";

/**
 * `POST /v1/customer-portal/customers/me/payment-methods/confirm`.
 * Errors of its own: `CustomerNotReady` (403), `HTTPValidationError` (422).
 */
export const customerPortalCustomersConfirmPaymentMethod: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPaymentMethodConfirmSchema,
  CustomerPaymentMethodCreateResponseSchema,
);
