// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `ordersInvoice`. */
export interface OrdersInvoiceRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrdersInvoiceRequest}. */
export const OrdersInvoiceRequestSchema: ObjectSchema<OrdersInvoiceRequest> =
  /* @__PURE__ */ objectSchema<OrdersInvoiceRequest>({ id: v.string() });
