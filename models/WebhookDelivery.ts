// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { type WebhookEvent, WebhookEventSchema } from "./WebhookEvent.js";

export interface WebhookDelivery {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  succeeded: boolean;
  /** An integer. */
  httpCode: number | null;
  response: string | null;
  webhookEvent: WebhookEvent;
}

/** Checks a {@link WebhookDelivery}. */
export const WebhookDeliverySchema: ObjectSchema<WebhookDelivery> =
  /* @__PURE__ */ objectSchema<WebhookDelivery>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    succeeded: v.boolean(),
    httpCode: nullish(integer()),
    response: nullish(v.string()),
    webhookEvent: WebhookEventSchema,
  });
