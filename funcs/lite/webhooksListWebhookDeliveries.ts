// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { type ListEndpointWithDefaults, page } from "../../core/page.js";
import { query } from "../../core/query.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";
import type { WebhookDelivery } from "../../models/WebhookDelivery.js";
import type { WebhooksListWebhookDeliveriesRequest } from "../../models/WebhooksListWebhookDeliveriesRequest.js";

/** What {@link webhooksListWebhookDeliveries} can fail with. */
export type WebhooksListWebhookDeliveriesError =
  | APIError<"HTTPValidationError", HTTPValidationError>
  | ClientError;

/**
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
