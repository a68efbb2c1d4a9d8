// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { type Order, OrderSchema } from "./Order.js";
import { objectSchema } from "./objectSchema.js";
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
    type: v.string(),
    timestamp: v.date(),
    apiVersion: v.string(),
    data: OrderSchema,
  });
