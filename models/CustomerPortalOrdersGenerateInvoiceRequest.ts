// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalOrdersGenerateInvoice`. */
export interface CustomerPortalOrdersGenerateInvoiceRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersGenerateInvoiceRequest}. */
export const CustomerPortalOrdersGenerateInvoiceRequestSchema: ObjectSchema<CustomerPortalOrdersGenerateInvoiceRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersGenerateInvoiceRequest>({ id: v.string() });
