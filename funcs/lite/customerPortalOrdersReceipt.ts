// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { optionalJson } from "../../core/read/optionalJson.js";
import type { CustomerOrderReceipt } from "../../models/CustomerOrderReceipt.js";
import type { CustomerPortalOrdersReceiptRequest } from "../../models/CustomerPortalOrdersReceiptRequest.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ReceiptNotAllocated } from "../../models/ReceiptNotAllocated.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";

/** What {@link customerPortalOrdersReceipt} can fail with. */
export type CustomerPortalOrdersReceiptError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | APIError<"ReceiptNotAllocated", ReceiptNotAllocated>
  | ClientError;

/**
 * Gets a link to the PDF of an order's receipt, or undefined while it is being made.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * The first call starts the making and gives undefined (status 202); call again after some
 * seconds. The link needs no token and is good for 10 minutes: do not store it.
 *
 * An order whose `receiptNumber` is null has no receipt: it is not paid, or the organization makes
 * none. Then the answer is `ReceiptNotAllocated`. `ResourceNotFound`: the customer has no such
 * order. `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/customer-portal/orders/{id}/receipt`. Scopes: `customer_portal:read` or
 * `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422), `ReceiptNotAllocated`
 * (404).
 */
export const customerPortalOrdersReceipt: Endpoint<
  CustomerPortalOrdersReceiptRequest,
  CustomerOrderReceipt | undefined,
  CustomerPortalOrdersReceiptError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/customer-portal/orders/{id}/receipt",
  errors: ["ResourceNotFound", "HTTPValidationError", "ReceiptNotAllocated"],
  read: optionalJson,
});
