// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { checked } from "../core/checked.js";
import { WebhooksRedeliverWebhookEventRequestSchema } from "../models/WebhooksRedeliverWebhookEventRequest.js";
import { webhooksRedeliverWebhookEvent as lite } from "./lite/webhooksRedeliverWebhookEvent.js";

export type { WebhooksRedeliverWebhookEventError } from "./lite/webhooksRedeliverWebhookEvent.js";

/**
 * `POST /v1/webhooks/events/{id}/redeliver`. Scopes: `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksRedeliverWebhookEvent: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhooksRedeliverWebhookEventRequestSchema,
  undefined,
);
