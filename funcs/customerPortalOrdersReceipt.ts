// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { optional } from "valibot";
import { checked } from "../core/checked.js";
import { CustomerOrderReceiptSchema } from "../models/CustomerOrderReceipt.js";
import { CustomerPortalOrdersReceiptRequestSchema } from "../models/CustomerPortalOrdersReceiptRequest.js";
import { customerPortalOrdersReceipt as lite } from "./lite/customerPortalOrdersReceipt.js";

export type { CustomerPortalOrdersReceiptError } from "./lite/customerPortalOrdersReceipt.js";

/**
 * `GET /v1/customer-portal/orders/{id}/receipt`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const customerPortalOrdersReceipt: typeof lite = /* @__PURE__ */ checked(
  lite,
  CustomerPortalOrdersReceiptRequestSchema,
  optional(CustomerOrderReceiptSchema),
);
