// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The order that is open again. */
export interface OrderUnvoidedMetadata {
  orderId: string;
  /** In the currency's minor unit, such as cents. An integer. */
  amount: number;
  currency: string;
}

/** Checks a {@link OrderUnvoidedMetadata}. */
export const OrderUnvoidedMetadataSchema: ObjectSchema<OrderUnvoidedMetadata> =
  /* @__PURE__ */ objectSchema<OrderUnvoidedMetadata>({
    orderId: string(),
    amount: integer(),
    currency: string(),
  });
