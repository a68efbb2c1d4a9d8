// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { WebhooksDeleteWebhookEndpointRequestSchema } from "../models/WebhooksDeleteWebhookEndpointRequest.js";
import { webhooksDeleteWebhookEndpoint as lite } from "./lite/webhooksDeleteWebhookEndpoint.js";

export type { WebhooksDeleteWebhookEndpointError } from "./lite/webhooksDeleteWebhookEndpoint.js";

/**
 * Deletes a webhook endpoint, which is sent nothing more. Nothing comes back.
 *
 * No function brings it back; to pause it, set `enabled` to false. `ResourceNotFound`: no such
 * endpoint, or deleted before, so a second call does no harm. `HTTPValidationError`: the ID is no
 * UUID.
 *
 * `DELETE /v1/webhooks/endpoints/{id}`. Scopes: `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksDeleteWebhookEndpoint: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhooksDeleteWebhookEndpointRequestSchema,
  undefined,
);
