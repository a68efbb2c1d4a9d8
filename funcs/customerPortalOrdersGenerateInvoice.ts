// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerPortalOrdersGenerateInvoiceRequestSchema } from "../models/CustomerPortalOrdersGenerateInvoiceRequest.js";
import { customerPortalOrdersGenerateInvoice as lite } from "./lite/customerPortalOrdersGenerateInvoice.js";

export type { CustomerPortalOrdersGenerateInvoiceError } from "./lite/customerPortalOrdersGenerateInvoice.js";

/**
 * Has the invoice of an order made, in the background. What comes back says nothing.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * Usually ready in seconds: try `customerPortalOrdersInvoice`, or wait for the `order.updated`
 * webhook with `isInvoiceGenerated`. If the invoice exists and the order is as it was, nothing
 * happens.
 *
 * `MissingInvoiceBillingDetails`: the order has no billing name or address; set both with
 * `customerPortalOrdersUpdate`. `OrderNotEligibleForInvoice`: the order is a draft or void.
 * `ResourceNotFound`: the customer has no such order.
 *
 * `POST /v1/customer-portal/orders/{id}/invoice`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `OrderNotEligibleForInvoice` (409),
 * `MissingInvoiceBillingDetails` (422).
 */
export const customerPortalOrdersGenerateInvoice: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersGenerateInvoiceRequestSchema,
  undefined,
);
