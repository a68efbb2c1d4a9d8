// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { WebhookEndpointSchema } from "../models/WebhookEndpoint.js";
import { WebhooksResetWebhookEndpointSecretRequestSchema } from "../models/WebhooksResetWebhookEndpointSecretRequest.js";
import { webhooksResetWebhookEndpointSecret as lite } from "./lite/webhooksResetWebhookEndpointSecret.js";

export type { WebhooksResetWebhookEndpointSecretError } from "./lite/webhooksResetWebhookEndpointSecret.js";

/**
 * Gives a webhook endpoint a new secret, and returns the endpoint with it.
 *
 * The old secret is gone at once: deliveries from now on, retries too, are signed with the new one
 * only, so let the receiver accept both for a while. Sent twice, it changes twice.
 * `ResourceNotFound`: the token reaches no such webhook endpoint; a deleted one counts as missing.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `PATCH /v1/webhooks/endpoints/{id}/secret`. Scopes: `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksResetWebhookEndpointSecret: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhooksResetWebhookEndpointSecretRequestSchema,
  WebhookEndpointSchema,
);
