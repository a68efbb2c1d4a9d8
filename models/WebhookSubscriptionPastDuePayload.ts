// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type Subscription, SubscriptionSchema } from "./Subscription.js";

/** The payment for a subscription failed, and will be tried again. */
export interface WebhookSubscriptionPastDuePayload {
  type: "subscription.past_due";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Subscription;
}

/** Checks a {@link WebhookSubscriptionPastDuePayload}. */
export const WebhookSubscriptionPastDuePayloadSchema: ObjectSchema<WebhookSubscriptionPastDuePayload> =
  /* @__PURE__ */ objectSchema<WebhookSubscriptionPastDuePayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: SubscriptionSchema,
  });
