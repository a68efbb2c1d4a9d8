// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Where an order's invoice is. */
export interface CustomerOrderInvoice {
  /** A PDF, without a token and for 10 minutes. */
  url: string;
}

/** Checks a {@link CustomerOrderInvoice}. */
export const CustomerOrderInvoiceSchema: ObjectSchema<CustomerOrderInvoice> =
  /* @__PURE__ */ objectSchema<CustomerOrderInvoice>({ url: string() });
