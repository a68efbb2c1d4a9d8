// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Order, OrderSchema } from "./Order.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An order was paid. */
export interface WebhookOrderPaidPayload {
  type: "order.paid";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Order;
}

/** Checks a {@link WebhookOrderPaidPayload}. */
export const WebhookOrderPaidPayloadSchema: ObjectSchema<WebhookOrderPaidPayload> =
  /* @__PURE__ */ objectSchema<WebhookOrderPaidPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: OrderSchema,
  });
