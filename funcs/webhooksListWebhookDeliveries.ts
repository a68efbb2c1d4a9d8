// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { ListResourceWebhookDeliverySchema } from "../models/ListResourceWebhookDelivery.js";
import { WebhooksListWebhookDeliveriesRequestSchema } from "../models/WebhooksListWebhookDeliveriesRequest.js";
import { webhooksListWebhookDeliveries as lite } from "./lite/webhooksListWebhookDeliveries.js";

export type { WebhooksListWebhookDeliveriesError } from "./lite/webhooksListWebhookDeliveries.js";

/**
 * Lists the attempts to deliver webhook events, the newest first, a page at a time.
 *
 * An event has one entry for each attempt, a skipped one none. `query` finds text in the ID of the
 * delivery or the event, or in the status; deliveries that reached no server have no status and
 * pass no `httpCodeClass`. `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot
 * be read.
 *
 * `GET /v1/webhooks/deliveries`. Scopes: `webhooks:read` or `webhooks:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const webhooksListWebhookDeliveries: typeof lite = /* @__PURE__ */ checked(
  lite,
  WebhooksListWebhookDeliveriesRequestSchema,
  ListResourceWebhookDeliverySchema,
);
