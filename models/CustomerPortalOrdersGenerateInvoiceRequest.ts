// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalOrdersGenerateInvoice`. */
export interface CustomerPortalOrdersGenerateInvoiceRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersGenerateInvoiceRequest}. */
export const CustomerPortalOrdersGenerateInvoiceRequestSchema: ObjectSchema<CustomerPortalOrdersGenerateInvoiceRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersGenerateInvoiceRequest>({ id: uuid() });
