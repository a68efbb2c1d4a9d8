// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderInvoiceSchema } from "../models/CustomerOrderInvoice.js";
import { CustomerPortalOrdersInvoiceRequestSchema } from "../models/CustomerPortalOrdersInvoiceRequest.js";
import { customerPortalOrdersInvoice as lite } from "./lite/customerPortalOrdersInvoice.js";

export type { CustomerPortalOrdersInvoiceError } from "./lite/customerPortalOrdersInvoice.js";

/**
 * `GET /v1/customer-portal/orders/{id}/invoice`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersInvoice: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersInvoiceRequestSchema,
  CustomerOrderInvoiceSchema,
);
