// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerPaymentMethodCreateRequiresActionResponse {
  status: "requires_action";
  clientSecret: string;
}

/** Checks a {@link CustomerPaymentMethodCreateRequiresActionResponse}. */
export const CustomerPaymentMethodCreateRequiresActionResponseSchema: ObjectSchema<CustomerPaymentMethodCreateRequiresActionResponse> =
  /* @__PURE__ */ objectSchema<CustomerPaymentMethodCreateRequiresActionResponse>({
    status: v.string(),
    clientSecret: v.string(),
  });
