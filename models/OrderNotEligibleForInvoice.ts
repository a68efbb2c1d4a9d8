// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** There are no invoices for drafts and void orders. */
export interface OrderNotEligibleForInvoice {
  error: "OrderNotEligibleForInvoice";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link OrderNotEligibleForInvoice}. */
export const OrderNotEligibleForInvoiceSchema: ObjectSchema<OrderNotEligibleForInvoice> =
  /* @__PURE__ */ objectSchema<OrderNotEligibleForInvoice>({ error: string(), detail: string() });
