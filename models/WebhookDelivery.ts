// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { type WebhookEvent, WebhookEventSchema } from "./WebhookEvent.js";

/** One attempt to deliver an event. */
export interface WebhookDelivery {
  createdAt: Date;
  modifiedAt: Date | null;
  /**
   * The ID of the attempt; `webhooksRedeliverWebhookEvent` takes `webhookEvent.id`. A UUID
   * (version 4).
   */
  id: string;
  succeeded: boolean;
  /** The status of the endpoint's answer. Null: it could not be reached. An integer. */
  httpCode: number | null;
  /** What the endpoint answered, up to 2048 characters, or why it could not be reached. */
  response: string | null;
  webhookEvent: WebhookEvent;
}

/** Checks a {@link WebhookDelivery}. */
export const WebhookDeliverySchema: ObjectSchema<WebhookDelivery> =
  /* @__PURE__ */ objectSchema<WebhookDelivery>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    succeeded: boolean(),
    httpCode: nullish(integer()),
    response: nullish(string()),
    webhookEvent: WebhookEventSchema,
  });
