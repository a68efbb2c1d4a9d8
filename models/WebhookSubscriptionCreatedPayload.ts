// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type Subscription, SubscriptionSchema } from "./Subscription.js";

/** A subscription was created. It may not be active yet. */
export interface WebhookSubscriptionCreatedPayload {
  type: "subscription.created";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Subscription;
}

/** Checks a {@link WebhookSubscriptionCreatedPayload}. */
export const WebhookSubscriptionCreatedPayloadSchema: ObjectSchema<WebhookSubscriptionCreatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookSubscriptionCreatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: SubscriptionSchema,
  });
