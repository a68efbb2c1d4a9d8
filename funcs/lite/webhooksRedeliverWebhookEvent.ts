// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { untyped } from "../../core/read/untyped.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { ResourceNotFound } from "../../models/ResourceNotFound.js";
import type { WebhooksRedeliverWebhookEventRequest } from "../../models/WebhooksRedeliverWebhookEventRequest.js";

/** What {@link webhooksRedeliverWebhookEvent} can fail with. */
export type WebhooksRedeliverWebhookEventError =
  | APIError<"ResourceNotFound", ResourceNotFound>
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const webhooksRedeliverWebhookEvent: Endpoint<
  WebhooksRedeliverWebhookEventRequest,
  unknown,
  WebhooksRedeliverWebhookEventError
> = /* @__PURE__ */ endpoint({
  method: "POST",
  path: "/v1/webhooks/events/{id}/redeliver",
  errors: ["ResourceNotFound", "HTTPValidationError"],
  read: untyped,
});
