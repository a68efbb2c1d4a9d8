// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The order needs a billing name and address before its invoice can be made. */
export interface MissingInvoiceBillingDetails {
  error: "MissingInvoiceBillingDetails";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link MissingInvoiceBillingDetails}. */
export const MissingInvoiceBillingDetailsSchema: ObjectSchema<MissingInvoiceBillingDetails> =
  /* @__PURE__ */ objectSchema<MissingInvoiceBillingDetails>({ error: string(), detail: string() });
