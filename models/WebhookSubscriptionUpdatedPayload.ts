// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type Subscription, SubscriptionSchema } from "./Subscription.js";

/** A subscription was changed in any way. Events of their own tell some of these changes as well. */
export interface WebhookSubscriptionUpdatedPayload {
  type: "subscription.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Subscription;
}

/** Checks a {@link WebhookSubscriptionUpdatedPayload}. */
export const WebhookSubscriptionUpdatedPayloadSchema: ObjectSchema<WebhookSubscriptionUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookSubscriptionUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: SubscriptionSchema,
  });
