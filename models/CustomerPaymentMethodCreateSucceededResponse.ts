// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerPaymentMethod, CustomerPaymentMethodSchema } from "./CustomerPaymentMethod.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The payment method is saved. */
export interface CustomerPaymentMethodCreateSucceededResponse {
  /** Always `succeeded`: narrow by it. */
  status: "succeeded";
  paymentMethod: CustomerPaymentMethod;
}

/** Checks a {@link CustomerPaymentMethodCreateSucceededResponse}. */
export const CustomerPaymentMethodCreateSucceededResponseSchema: ObjectSchema<CustomerPaymentMethodCreateSucceededResponse> =
  /* @__PURE__ */ objectSchema<CustomerPaymentMethodCreateSucceededResponse>({
    status: string(),
    paymentMethod: CustomerPaymentMethodSchema,
  });
