// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";
import { type WebhookEndpointUpdate, WebhookEndpointUpdateSchema } from "./WebhookEndpointUpdate.js";

/** The request of `webhooksUpdateWebhookEndpoint`. */
export interface WebhooksUpdateWebhookEndpointRequest {
  /** A UUID (version 4). */
  id: string;
  webhookEndpointUpdate: WebhookEndpointUpdate;
}

/** Checks a {@link WebhooksUpdateWebhookEndpointRequest}. */
export const WebhooksUpdateWebhookEndpointRequestSchema: ObjectSchema<WebhooksUpdateWebhookEndpointRequest> =
  /* @__PURE__ */ objectSchema<WebhooksUpdateWebhookEndpointRequest>({
    id: uuid(),
    webhookEndpointUpdate: WebhookEndpointUpdateSchema,
  });
