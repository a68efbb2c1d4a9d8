// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderPaymentStatusSchema } from "../models/CustomerOrderPaymentStatus.js";
import { CustomerPortalOrdersGetPaymentStatusRequestSchema } from "../models/CustomerPortalOrdersGetPaymentStatusRequest.js";
import { customerPortalOrdersGetPaymentStatus as lite } from "./lite/customerPortalOrdersGetPaymentStatus.js";

export type { CustomerPortalOrdersGetPaymentStatusError } from "./lite/customerPortalOrdersGetPaymentStatus.js";

/**
 * `GET /v1/customer-portal/orders/{id}/payment-status`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersGetPaymentStatus: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersGetPaymentStatusRequestSchema,
  CustomerOrderPaymentStatusSchema,
);
