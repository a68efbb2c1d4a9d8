// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** One line of an order. */
export interface OrderItemSchema {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  /** For customers, on the invoice. */
  label: string;
  /**
   * Before discount and tax, in the minor unit of the order's currency, such as cents. Below 0: a
   * credit. An integer.
   */
  amount: number;
  /** In the minor unit of the order's currency, such as cents. An integer. */
  taxAmount: number;
  /** Whether it is for a part of a period, after a change. */
  proration: boolean;
  /** Null if it comes from no price. A UUID (version 4). */
  productPriceId: string | null;
  /** The start of the time that it is for. Null: it is for no time. */
  startTimestamp: Date | null;
  /** The end of the time that it is for. Null: it is for no time. */
  endTimestamp: Date | null;
}

/** Checks a {@link OrderItemSchema}. */
export const OrderItemSchemaSchema: ObjectSchema<OrderItemSchema> =
  /* @__PURE__ */ objectSchema<OrderItemSchema>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    label: string(),
    amount: integer(),
    taxAmount: integer(),
    proration: boolean(),
    productPriceId: nullish(string()),
    startTimestamp: nullish(date()),
    endTimestamp: nullish(date()),
  });
