// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalOrdersGetPaymentStatus`. */
export interface CustomerPortalOrdersGetPaymentStatusRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalOrdersGetPaymentStatusRequest}. */
export const CustomerPortalOrdersGetPaymentStatusRequestSchema: ObjectSchema<CustomerPortalOrdersGetPaymentStatusRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersGetPaymentStatusRequest>({ id: v.string() });
