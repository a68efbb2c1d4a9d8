// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** There are no invoices for drafts and void orders. */
export interface OrderNotEligibleForInvoice {
  error: "OrderNotEligibleForInvoice";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link OrderNotEligibleForInvoice}. */
export const OrderNotEligibleForInvoiceSchema: ObjectSchema<OrderNotEligibleForInvoice> =
  /* @__PURE__ */ objectSchema<OrderNotEligibleForInvoice>({ error: v.string(), detail: v.string() });
