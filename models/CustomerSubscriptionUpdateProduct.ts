// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Another product for a subscription. */
export interface CustomerSubscriptionUpdateProduct {
  /**
   * A public, recurring product of the same organization, with fixed prices in the same currency.
   * A UUID (version 4).
   */
  productId: string;
}

/** Checks a {@link CustomerSubscriptionUpdateProduct}. */
export const CustomerSubscriptionUpdateProductSchema: ObjectSchema<CustomerSubscriptionUpdateProduct> =
  /* @__PURE__ */ objectSchema<CustomerSubscriptionUpdateProduct>({ productId: string() });
