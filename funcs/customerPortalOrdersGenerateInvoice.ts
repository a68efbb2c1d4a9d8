// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalOrdersGenerateInvoiceRequestSchema } from "../models/CustomerPortalOrdersGenerateInvoiceRequest.js";
import { customerPortalOrdersGenerateInvoice as lite } from "./lite/customerPortalOrdersGenerateInvoice.js";

export type { CustomerPortalOrdersGenerateInvoiceError } from "./lite/customerPortalOrdersGenerateInvoice.js";

/**
 * `POST /v1/customer-portal/orders/{id}/invoice`.
 * Errors of its own: `ResourceNotFound` (404), `OrderNotEligibleForInvoice` (409),
 * `MissingInvoiceBillingDetails` (422).
 */
export const customerPortalOrdersGenerateInvoice: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersGenerateInvoiceRequestSchema,
  undefined,
);
