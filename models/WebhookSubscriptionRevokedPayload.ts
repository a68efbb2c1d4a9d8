// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type Subscription, SubscriptionSchema } from "./Subscription.js";

/** A subscription ended, and with it what the customer had of it. */
export interface WebhookSubscriptionRevokedPayload {
  type: "subscription.revoked";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Subscription;
}

/** Checks a {@link WebhookSubscriptionRevokedPayload}. */
export const WebhookSubscriptionRevokedPayloadSchema: ObjectSchema<WebhookSubscriptionRevokedPayload> =
  /* @__PURE__ */ objectSchema<WebhookSubscriptionRevokedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: SubscriptionSchema,
  });
