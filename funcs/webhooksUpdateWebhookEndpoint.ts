// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { WebhookEndpointSchema } from "../models/WebhookEndpoint.js";
import { WebhooksUpdateWebhookEndpointRequestSchema } from "../models/WebhooksUpdateWebhookEndpointRequest.js";
import { webhooksUpdateWebhookEndpoint as lite } from "./lite/webhooksUpdateWebhookEndpoint.js";

export type { WebhooksUpdateWebhookEndpointError } from "./lite/webhooksUpdateWebhookEndpoint.js";

/**
 * `PATCH /v1/webhooks/endpoints/{id}`. Scopes: `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksUpdateWebhookEndpoint: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhooksUpdateWebhookEndpointRequestSchema,
  WebhookEndpointSchema,
);
