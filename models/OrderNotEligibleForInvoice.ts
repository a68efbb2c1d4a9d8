// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface OrderNotEligibleForInvoice {
  error: "OrderNotEligibleForInvoice";
  detail: string;
}

/** Checks a {@link OrderNotEligibleForInvoice}. */
export const OrderNotEligibleForInvoiceSchema: ObjectSchema<OrderNotEligibleForInvoice> =
  /* @__PURE__ */ objectSchema<OrderNotEligibleForInvoice>({ error: v.string(), detail: v.string() });
