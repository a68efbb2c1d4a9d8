// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `customerPortalOrdersGenerateInvoice`. */
export interface CustomerPortalOrdersGenerateInvoiceRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersGenerateInvoiceRequest}. */
export const CustomerPortalOrdersGenerateInvoiceRequestSchema: ObjectSchema<CustomerPortalOrdersGenerateInvoiceRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersGenerateInvoiceRequest>({ id: v.string() });
