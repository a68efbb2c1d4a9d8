// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderInvoiceSchema } from "../models/CustomerOrderInvoice.js";
import { CustomerPortalOrdersInvoiceRequestSchema } from "../models/CustomerPortalOrdersInvoiceRequest.js";
import { customerPortalOrdersInvoice as lite } from "./lite/customerPortalOrdersInvoice.js";

export type { CustomerPortalOrdersInvoiceError } from "./lite/customerPortalOrdersInvoice.js";

/**
 * Gets a link to the PDF of an order's invoice.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * The link needs no token and is good for 10 minutes: do not store it. While there is no invoice,
 * the answer is `InvoiceDoesNotExist`; call `customerPortalOrdersGenerateInvoice` first.
 * `ResourceNotFound`: the customer has no such order. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-portal/orders/{id}/invoice`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422), `InvoiceDoesNotExist`
 * (404).
 */
export const customerPortalOrdersInvoice: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersInvoiceRequestSchema,
  CustomerOrderInvoiceSchema,
);
