// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Discount, DiscountSchema } from "./Discount.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A discount was created. */
export interface WebhookDiscountCreatedPayload {
  type: "discount.created";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Discount;
}

/** Checks a {@link WebhookDiscountCreatedPayload}. */
export const WebhookDiscountCreatedPayloadSchema: ObjectSchema<WebhookDiscountCreatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookDiscountCreatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: DiscountSchema,
  });
