// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type Subscription, SubscriptionSchema } from "./Subscription.js";

/** A paused subscription runs again. */
export interface WebhookSubscriptionResumedPayload {
  type: "subscription.resumed";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Subscription;
}

/** Checks a {@link WebhookSubscriptionResumedPayload}. */
export const WebhookSubscriptionResumedPayloadSchema: ObjectSchema<WebhookSubscriptionResumedPayload> =
  /* @__PURE__ */ objectSchema<WebhookSubscriptionResumedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: SubscriptionSchema,
  });
