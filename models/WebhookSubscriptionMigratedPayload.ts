// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type Subscription, SubscriptionSchema } from "./Subscription.js";

/** A subscription was taken over from another provider. */
export interface WebhookSubscriptionMigratedPayload {
  type: "subscription.migrated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Subscription;
  /** Where the subscription was before. */
  provider: string;
  /** Its ID there. */
  providerSubscriptionId: string;
}

/** Checks a {@link WebhookSubscriptionMigratedPayload}. */
export const WebhookSubscriptionMigratedPayloadSchema: ObjectSchema<WebhookSubscriptionMigratedPayload> =
  /* @__PURE__ */ objectSchema<WebhookSubscriptionMigratedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: SubscriptionSchema,
    provider: string(),
    providerSubscriptionId: string(),
  });
