// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Discount, DiscountSchema } from "./Discount.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A discount was changed. */
export interface WebhookDiscountUpdatedPayload {
  type: "discount.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Discount;
}

/** Checks a {@link WebhookDiscountUpdatedPayload}. */
export const WebhookDiscountUpdatedPayloadSchema: ObjectSchema<WebhookDiscountUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookDiscountUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: DiscountSchema,
  });
