// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceWebhookEndpointSchema } from "../models/ListResourceWebhookEndpoint.js";
import { WebhooksListWebhookEndpointsRequestSchema } from "../models/WebhooksListWebhookEndpointsRequest.js";
import { webhooksListWebhookEndpoints as lite } from "./lite/webhooksListWebhookEndpoints.js";

export type { WebhooksListWebhookEndpointsError } from "./lite/webhooksListWebhookEndpoints.js";

/**
 * Lists the webhook endpoints that the token reaches, the newest first, a page at a time.
 *
 * The answer holds the `secret` that signs deliveries, so handle it as one. `HTTPValidationError`:
 * an organization ID is no UUID, or `page` or `limit` cannot be read.
 *
 * `GET /v1/webhooks/endpoints`. Scopes: `webhooks:read` or `webhooks:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const webhooksListWebhookEndpoints: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhooksListWebhookEndpointsRequestSchema,
  ListResourceWebhookEndpointSchema,
);
