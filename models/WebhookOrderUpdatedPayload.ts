// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Order, OrderSchema } from "./Order.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An order was changed. */
export interface WebhookOrderUpdatedPayload {
  type: "order.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Order;
}

/** Checks a {@link WebhookOrderUpdatedPayload}. */
export const WebhookOrderUpdatedPayloadSchema: ObjectSchema<WebhookOrderUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookOrderUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: OrderSchema,
  });
