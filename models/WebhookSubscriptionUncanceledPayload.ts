// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
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
    type: v.string(),
    timestamp: v.date(),
    apiVersion: v.string(),
    data: SubscriptionSchema,
  });
