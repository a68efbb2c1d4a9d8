// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerPortalCustomersDeletePaymentMethod`. */
export interface CustomerPortalCustomersDeletePaymentMethodRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalCustomersDeletePaymentMethodRequest}. */
export const CustomerPortalCustomersDeletePaymentMethodRequestSchema: ObjectSchema<CustomerPortalCustomersDeletePaymentMethodRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomersDeletePaymentMethodRequest>({ id: v.string() });
