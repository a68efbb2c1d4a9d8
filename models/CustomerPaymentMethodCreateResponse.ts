// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerPaymentMethodCreateRequiresActionResponse,
  CustomerPaymentMethodCreateRequiresActionResponseSchema,
} from "./CustomerPaymentMethodCreateRequiresActionResponse.js";
import {
  type CustomerPaymentMethodCreateSucceededResponse,
  CustomerPaymentMethodCreateSucceededResponseSchema,
} from "./CustomerPaymentMethodCreateSucceededResponse.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/** How saving a payment method went, told apart by `status`. */
export type CustomerPaymentMethodCreateResponse =
  | CustomerPaymentMethodCreateSucceededResponse
  | CustomerPaymentMethodCreateRequiresActionResponse;

/** Checks a {@link CustomerPaymentMethodCreateResponse}. */
export const CustomerPaymentMethodCreateResponseSchema: Schema<CustomerPaymentMethodCreateResponse> =
  /* @__PURE__ */ variant("status", {
    requires_action: CustomerPaymentMethodCreateRequiresActionResponseSchema,
    succeeded: CustomerPaymentMethodCreateSucceededResponseSchema,
  });
