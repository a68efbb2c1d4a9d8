// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Order, OrderSchema } from "./Order.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An order was refunded, wholly or in part. */
export interface WebhookOrderRefundedPayload {
  type: "order.refunded";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Order;
}

/** Checks a {@link WebhookOrderRefundedPayload}. */
export const WebhookOrderRefundedPayloadSchema: ObjectSchema<WebhookOrderRefundedPayload> =
  /* @__PURE__ */ objectSchema<WebhookOrderRefundedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: OrderSchema,
  });
