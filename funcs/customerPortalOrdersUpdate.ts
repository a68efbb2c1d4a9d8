// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { CustomerOrderSchema } from "../models/CustomerOrder.js";
import { CustomerPortalOrdersUpdateRequestSchema } from "../models/CustomerPortalOrdersUpdateRequest.js";
import { customerPortalOrdersUpdate as lite } from "./lite/customerPortalOrdersUpdate.js";

export type { CustomerPortalOrdersUpdateError } from "./lite/customerPortalOrdersUpdate.js";

/**
 * Changes the billing name and address of one order, as its invoice shows them, and returns the
 * order.
 *
 * Needs the customer session token, or member session token, that `customerSessionsCreate` gives,
 * as `accessToken`. Members other than `owner` and `billing_manager` are refused with status 403.
 *
 * Other orders and the customer itself stay as they are. Null clears a field, but an invoice needs
 * both. An invoice that exists is not made anew by this: call
 * `customerPortalOrdersGenerateInvoice` afterwards. Sends the `order.updated` webhook.
 *
 * `HTTPValidationError`: the address names another country or state than the order's, which stay
 * because of tax, or a field is wrong. `ResourceNotFound`: the customer has no such order.
 *
 * `PATCH /v1/customer-portal/orders/{id}`. Scopes: `customer_portal:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersUpdateRequestSchema,
  CustomerOrderSchema,
);
