// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { CustomerOrderInvoice } from "../../models/CustomerOrderInvoice.js";
import type { CustomerPortalOrdersInvoiceRequest } from "../../models/CustomerPortalOrdersInvoiceRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { InvoiceDoesNotExist } from "../../models/InvoiceDoesNotExist.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalOrdersInvoice} can fail with. */
export type CustomerPortalOrdersInvoiceError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"InvoiceDoesNotExist", InvoiceDoesNotExist>
  | ClientError;

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
export const customerPortalOrdersInvoice: Endpoint<
  CustomerPortalOrdersInvoiceRequest,
  CustomerOrderInvoice,
  CustomerPortalOrdersInvoiceError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/orders/{id}/invoice",
  errors: ["ResourceNotFound", "HTTPValidationError", "InvoiceDoesNotExist"],
  read: json,
});
