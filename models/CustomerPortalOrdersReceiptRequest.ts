// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalOrdersReceipt`. */
export interface CustomerPortalOrdersReceiptRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersReceiptRequest}. */
export const CustomerPortalOrdersReceiptRequestSchema: ObjectSchema<CustomerPortalOrdersReceiptRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersReceiptRequest>({ id: uuid() });
