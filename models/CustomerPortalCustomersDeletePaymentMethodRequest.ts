// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalCustomersDeletePaymentMethod`. */
export interface CustomerPortalCustomersDeletePaymentMethodRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerPortalCustomersDeletePaymentMethodRequest}. */
export const CustomerPortalCustomersDeletePaymentMethodRequestSchema: ObjectSchema<CustomerPortalCustomersDeletePaymentMethodRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomersDeletePaymentMethodRequest>({ id: uuid() });
