// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Discount, DiscountSchema } from "./Discount.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A discount was deleted. */
export interface WebhookDiscountDeletedPayload {
  type: "discount.deleted";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Discount;
}

/** Checks a {@link WebhookDiscountDeletedPayload}. */
export const WebhookDiscountDeletedPayloadSchema: ObjectSchema<WebhookDiscountDeletedPayload> =
  /* @__PURE__ */ objectSchema<WebhookDiscountDeletedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: DiscountSchema,
  });
