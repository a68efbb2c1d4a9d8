// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type Subscription, SubscriptionSchema } from "./Subscription.js";

/** A subscription began a new period. */
export interface WebhookSubscriptionCycledPayload {
  type: "subscription.cycled";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Subscription;
}

/** Checks a {@link WebhookSubscriptionCycledPayload}. */
export const WebhookSubscriptionCycledPayloadSchema: ObjectSchema<WebhookSubscriptionCycledPayload> =
  /* @__PURE__ */ objectSchema<WebhookSubscriptionCycledPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: SubscriptionSchema,
  });
