// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface MissingInvoiceBillingDetails {
  error: "MissingInvoiceBillingDetails";
  detail: string;
}

/** Checks a {@link MissingInvoiceBillingDetails}. */
export const MissingInvoiceBillingDetailsSchema: ObjectSchema<MissingInvoiceBillingDetails> =
  /* @__PURE__ */ objectSchema<MissingInvoiceBillingDetails>({ error: v.string(), detail: v.string() });
