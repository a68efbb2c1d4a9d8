// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Where the receipt is. */
export interface OrderReceipt {
  /** Good for a short time, for anybody who has it. */
  url: string;
}

/** Checks a {@link OrderReceipt}. */
export const OrderReceiptSchema: ObjectSchema<OrderReceipt> = /* @__PURE__ */ objectSchema<OrderReceipt>({
  url: string(),
});
