// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type Subscription, SubscriptionSchema } from "./Subscription.js";

/** A subscription was canceled. The customer may keep it until the end of the period. */
export interface WebhookSubscriptionCanceledPayload {
  type: "subscription.canceled";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Subscription;
}

/** Checks a {@link WebhookSubscriptionCanceledPayload}. */
export const WebhookSubscriptionCanceledPayloadSchema: ObjectSchema<WebhookSubscriptionCanceledPayload> =
  /* @__PURE__ */ objectSchema<WebhookSubscriptionCanceledPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: SubscriptionSchema,
  });
