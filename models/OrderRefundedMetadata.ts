// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The order, and what was given back. */
export interface OrderRefundedMetadata {
  orderId: string;
  /** In the currency's minor unit, such as cents. An integer. */
  refundedAmount: number;
  currency: string;
}

/** Checks a {@link OrderRefundedMetadata}. */
export const OrderRefundedMetadataSchema: ObjectSchema<OrderRefundedMetadata> =
  /* @__PURE__ */ objectSchema<OrderRefundedMetadata>({
    orderId: string(),
    refundedAmount: integer(),
    currency: string(),
  });
