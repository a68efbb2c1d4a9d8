// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `webhooksDeleteWebhookEndpoint`. */
export interface WebhooksDeleteWebhookEndpointRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link WebhooksDeleteWebhookEndpointRequest}. */
export const WebhooksDeleteWebhookEndpointRequestSchema: ObjectSchema<WebhooksDeleteWebhookEndpointRequest> =
  /* @__PURE__ */ objectSchema<WebhooksDeleteWebhookEndpointRequest>({ id: uuid() });
