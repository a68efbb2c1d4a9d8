// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { query } from "../../core/encode/query.js";
import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/read/page.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { WebhookDelivery } from "../../models/WebhookDelivery.js";
import type { WebhooksListWebhookDeliveriesRequest } from "../../models/WebhooksListWebhookDeliveriesRequest.js";

/** What {@link webhooksListWebhookDeliveries} can fail with. */
export type WebhooksListWebhookDeliveriesError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

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
export const webhooksListWebhookDeliveries: ListEndpointWithDefaults<
  WebhooksListWebhookDeliveriesRequest,
  WebhookDelivery,
  WebhooksListWebhookDeliveriesError
> = /* @__PURE__ */ endpoint({
  method: "GET",
  path: "/v1/webhooks/deliveries",
  errors: ["HTTPValidationError"],
  encode: query,
  read: page,
});
