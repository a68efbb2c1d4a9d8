// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalOrdersReceipt`. */
export interface CustomerPortalOrdersReceiptRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersReceiptRequest}. */
export const CustomerPortalOrdersReceiptRequestSchema: ObjectSchema<CustomerPortalOrdersReceiptRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersReceiptRequest>({ id: v.string() });
