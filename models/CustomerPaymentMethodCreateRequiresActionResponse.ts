// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Nothing is saved yet: the customer must confirm with its bank first. */
export interface CustomerPaymentMethodCreateRequiresActionResponse {
  /** Always `requires_action`: narrow by it. */
  status: "requires_action";
  /** For Stripe.js, which shows the customer what to do. */
  clientSecret: string;
}

/** Checks a {@link CustomerPaymentMethodCreateRequiresActionResponse}. */
export const CustomerPaymentMethodCreateRequiresActionResponseSchema: ObjectSchema<CustomerPaymentMethodCreateRequiresActionResponse> =
  /* @__PURE__ */ objectSchema<CustomerPaymentMethodCreateRequiresActionResponse>({
    status: string(),
    clientSecret: string(),
  });
