// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { WebhookEndpointSchema } from "../models/WebhookEndpoint.js";
import { WebhooksGetWebhookEndpointRequestSchema } from "../models/WebhooksGetWebhookEndpointRequest.js";
import { webhooksGetWebhookEndpoint as lite } from "./lite/webhooksGetWebhookEndpoint.js";

export type { WebhooksGetWebhookEndpointError } from "./lite/webhooksGetWebhookEndpoint.js";

/**
 * Gets a webhook endpoint by its ID.
 *
 * The answer holds the `secret` that signs deliveries, so handle it as one. `ResourceNotFound`:
 * the token reaches no such webhook endpoint; a deleted one counts as missing.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `GET /v1/webhooks/endpoints/{id}`. Scopes: `webhooks:read` or `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksGetWebhookEndpoint: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhooksGetWebhookEndpointRequestSchema,
  WebhookEndpointSchema,
);
