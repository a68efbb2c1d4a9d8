// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `ordersGenerateInvoice`. */
export interface OrdersGenerateInvoiceRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrdersGenerateInvoiceRequest}. */
export const OrdersGenerateInvoiceRequestSchema: ObjectSchema<OrdersGenerateInvoiceRequest> =
  /* @__PURE__ */ objectSchema<OrdersGenerateInvoiceRequest>({ id: uuid() });
