// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalOrdersInvoice`. */
export interface CustomerPortalOrdersInvoiceRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersInvoiceRequest}. */
export const CustomerPortalOrdersInvoiceRequestSchema: ObjectSchema<CustomerPortalOrdersInvoiceRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersInvoiceRequest>({ id: uuid() });
