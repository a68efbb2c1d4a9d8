// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { WebhooksRedeliverWebhookEventRequestSchema } from "../models/WebhooksRedeliverWebhookEventRequest.js";
import { webhooksRedeliverWebhookEvent as lite } from "./lite/webhooksRedeliverWebhookEvent.js";

export type { WebhooksRedeliverWebhookEventError } from "./lite/webhooksRedeliverWebhookEvent.js";

/**
 * Has a webhook event delivered again, soon.
 *
 * Takes the event's ID (`webhookEvent.id` of a delivery), not the delivery's. Also sends an event
 * that was delivered before; the receiver sees the same `webhook-id`. The answer only says that it
 * is planned: nothing is sent if the endpoint is disabled or the event archived, which happens
 * after 90 days. `ResourceNotFound`: the token reaches no such event. `HTTPValidationError`: the
 * ID is no UUID.
 *
 * `POST /v1/webhooks/events/{id}/redeliver`. Scopes: `webhooks:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const webhooksRedeliverWebhookEvent: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhooksRedeliverWebhookEventRequestSchema,
  undefined,
);
