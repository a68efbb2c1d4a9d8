// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderReceiptSchema } from "../models/CustomerOrderReceipt.js";
import { CustomerPortalOrdersReceiptRequestSchema } from "../models/CustomerPortalOrdersReceiptRequest.js";
import { customerPortalOrdersReceipt as lite } from "./lite/customerPortalOrdersReceipt.js";

export type { CustomerPortalOrdersReceiptError } from "./lite/customerPortalOrdersReceipt.js";

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
export const customerPortalOrdersReceipt: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersReceiptRequestSchema,
  CustomerOrderReceiptSchema,
);
