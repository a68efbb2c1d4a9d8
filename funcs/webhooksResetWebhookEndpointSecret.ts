// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { WebhookEndpointSchema } from "../models/WebhookEndpoint.js";
import { WebhooksResetWebhookEndpointSecretRequestSchema } from "../models/WebhooksResetWebhookEndpointSecretRequest.js";
import { webhooksResetWebhookEndpointSecret as lite } from "./lite/webhooksResetWebhookEndpointSecret.js";

export type { WebhooksResetWebhookEndpointSecretError } from "./lite/webhooksResetWebhookEndpointSecret.js";

/**
 * `PATCH /v1/webhooks/endpoints/{id}/secret`. Scopes: `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksResetWebhookEndpointSecret: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhooksResetWebhookEndpointSecretRequestSchema,
  WebhookEndpointSchema,
);
