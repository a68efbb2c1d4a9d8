// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `webhooksGetWebhookEndpoint`. */
export interface WebhooksGetWebhookEndpointRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link WebhooksGetWebhookEndpointRequest}. */
export const WebhooksGetWebhookEndpointRequestSchema: ObjectSchema<WebhooksGetWebhookEndpointRequest> =
  /* @__PURE__ */ objectSchema<WebhooksGetWebhookEndpointRequest>({ id: uuid() });
