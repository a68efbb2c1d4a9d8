// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { OrderSchema } from "../models/Order.js";
import { OrdersFinalizeRequestSchema } from "../models/OrdersFinalizeRequest.js";
import { ordersFinalize as lite } from "./lite/ordersFinalize.js";

export type { OrdersFinalizeError } from "./lite/ordersFinalize.js";

/**
 * `POST /v1/orders/{id}/finalize`. Scopes: `orders:write`.
 * Errors of its own: `PaymentFailed` (402), `PaymentActionRequired` (402),
 * `OffSessionChargesNotEnabled` (403), `OrganizationNotReadyForPayments` (403), `ResourceNotFound`
 * (404), `OrderNotDraft` (412), `HTTPValidationError` (422).
 */
export const ordersFinalize: typeof lite = /* @__PURE__ */ checked(
  lite,
  OrdersFinalizeRequestSchema,
  OrderSchema,
);
