// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Where the invoice is. */
export interface OrderInvoice {
  /** Good for a short time, for anybody who has it. */
  url: string;
}

/** Checks a {@link OrderInvoice}. */
export const OrderInvoiceSchema: ObjectSchema<OrderInvoice> = /* @__PURE__ */ objectSchema<OrderInvoice>({
  url: string(),
});
