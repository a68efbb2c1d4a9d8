// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { untyped } from "../../core/read/untyped.js";
import type { CustomerPortalOrdersGenerateInvoiceRequest } from "../../models/CustomerPortalOrdersGenerateInvoiceRequest.js";
import type { MissingInvoiceBillingDetails } from "../../models/MissingInvoiceBillingDetails.js";
import type { OrderNotEligibleForInvoice } from "../../models/OrderNotEligibleForInvoice.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalOrdersGenerateInvoice} can fail with. */
export type CustomerPortalOrdersGenerateInvoiceError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"OrderNotEligibleForInvoice", OrderNotEligibleForInvoice>
  | APIError<"MissingInvoiceBillingDetails", MissingInvoiceBillingDetails>
  | ClientError;

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
export const customerPortalOrdersGenerateInvoice: Endpoint<
  CustomerPortalOrdersGenerateInvoiceRequest,
  unknown,
  CustomerPortalOrdersGenerateInvoiceError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/customer-portal/orders/{id}/invoice",
  errors: ["ResourceNotFound", "OrderNotEligibleForInvoice", "MissingInvoiceBillingDetails"],
  read: untyped,
});
