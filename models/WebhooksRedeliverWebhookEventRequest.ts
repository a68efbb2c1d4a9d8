// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `webhooksRedeliverWebhookEvent`. */
export interface WebhooksRedeliverWebhookEventRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link WebhooksRedeliverWebhookEventRequest}. */
export const WebhooksRedeliverWebhookEventRequestSchema: ObjectSchema<WebhooksRedeliverWebhookEventRequest> =
  /* @__PURE__ */ objectSchema<WebhooksRedeliverWebhookEventRequest>({ id: uuid() });
