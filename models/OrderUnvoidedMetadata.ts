// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface OrderUnvoidedMetadata {
  orderId: string;
  /** An integer. */
  amount: number;
  currency: string;
}

/** Checks a {@link OrderUnvoidedMetadata}. */
export const OrderUnvoidedMetadataSchema: ObjectSchema<OrderUnvoidedMetadata> =
  /* @__PURE__ */ objectSchema<OrderUnvoidedMetadata>({
    orderId: v.string(),
    amount: integer(),
    currency: v.string(),
  });
