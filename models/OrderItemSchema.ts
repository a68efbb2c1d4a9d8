// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface OrderItemSchema {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  label: string;
  /** An integer. */
  amount: number;
  /** An integer. */
  taxAmount: number;
  proration: boolean;
  /** A UUID (version 4). */
  productPriceId: string | null;
  startTimestamp: Date | null;
  endTimestamp: Date | null;
}

/** Checks a {@link OrderItemSchema}. */
export const OrderItemSchemaSchema: ObjectSchema<OrderItemSchema> =
  /* @__PURE__ */ objectSchema<OrderItemSchema>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    label: v.string(),
    amount: integer(),
    taxAmount: integer(),
    proration: v.boolean(),
    productPriceId: nullish(v.string()),
    startTimestamp: nullish(v.date()),
    endTimestamp: nullish(v.date()),
  });
