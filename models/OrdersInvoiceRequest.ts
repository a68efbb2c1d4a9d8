// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `ordersInvoice`. */
export interface OrdersInvoiceRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrdersInvoiceRequest}. */
export const OrdersInvoiceRequestSchema: ObjectSchema<OrdersInvoiceRequest> =
  /* @__PURE__ */ objectSchema<OrdersInvoiceRequest>({ id: uuid() });
