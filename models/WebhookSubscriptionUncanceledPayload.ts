// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type Subscription, SubscriptionSchema } from "./Subscription.js";

/** A canceled subscription is to go on after all. */
export interface WebhookSubscriptionUncanceledPayload {
  type: "subscription.uncanceled";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Subscription;
}

/** Checks a {@link WebhookSubscriptionUncanceledPayload}. */
export const WebhookSubscriptionUncanceledPayloadSchema: ObjectSchema<WebhookSubscriptionUncanceledPayload> =
  /* @__PURE__ */ objectSchema<WebhookSubscriptionUncanceledPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: SubscriptionSchema,
  });
