// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalOrdersGetPaymentStatus`. */
export interface CustomerPortalOrdersGetPaymentStatusRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersGetPaymentStatusRequest}. */
export const CustomerPortalOrdersGetPaymentStatusRequestSchema: ObjectSchema<CustomerPortalOrdersGetPaymentStatusRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersGetPaymentStatusRequest>({ id: uuid() });
