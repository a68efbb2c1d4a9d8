// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerOrderConfirmPayment,
  CustomerOrderConfirmPaymentSchema,
} from "./CustomerOrderConfirmPayment.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerPortalOrdersConfirmRetryPayment`. */
export interface CustomerPortalOrdersConfirmRetryPaymentRequest {
  /** A UUID (version 4). */
  id: string;
  customerOrderConfirmPayment: CustomerOrderConfirmPayment;
}

/** Checks a {@link CustomerPortalOrdersConfirmRetryPaymentRequest}. */
export const CustomerPortalOrdersConfirmRetryPaymentRequestSchema: ObjectSchema<CustomerPortalOrdersConfirmRetryPaymentRequest> =
  /* @__PURE__ */ objectSchema<CustomerPortalOrdersConfirmRetryPaymentRequest>({
    id: uuid(),
    customerOrderConfirmPayment: CustomerOrderConfirmPaymentSchema,
  });
