// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `webhooksRedeliverWebhookEvent`. */
export interface WebhooksRedeliverWebhookEventRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link WebhooksRedeliverWebhookEventRequest}. */
export const WebhooksRedeliverWebhookEventRequestSchema: ObjectSchema<WebhooksRedeliverWebhookEventRequest> =
  /* @__PURE__ */ objectSchema<WebhooksRedeliverWebhookEventRequest>({ id: v.string() });
