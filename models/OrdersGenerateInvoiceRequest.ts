// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `ordersGenerateInvoice`. */
export interface OrdersGenerateInvoiceRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrdersGenerateInvoiceRequest}. */
export const OrdersGenerateInvoiceRequestSchema: ObjectSchema<OrdersGenerateInvoiceRequest> =
  /* @__PURE__ */ objectSchema<OrdersGenerateInvoiceRequest>({ id: v.string() });
