// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerOrderInvoice {
  url: string;
}

/** Checks a {@link CustomerOrderInvoice}. */
export const CustomerOrderInvoiceSchema: ObjectSchema<CustomerOrderInvoice> =
  /* @__PURE__ */ objectSchema<CustomerOrderInvoice>({ url: v.string() });
