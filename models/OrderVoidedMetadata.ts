// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The order that was given up. */
export interface OrderVoidedMetadata {
  orderId: string;
  /** In the currency's minor unit, such as cents. An integer. */
  amount: number;
  currency: string;
}

/** Checks a {@link OrderVoidedMetadata}. */
export const OrderVoidedMetadataSchema: ObjectSchema<OrderVoidedMetadata> =
  /* @__PURE__ */ objectSchema<OrderVoidedMetadata>({
    orderId: string(),
    amount: integer(),
    currency: string(),
  });
